package org.vestibule.ui;

import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;
import org.vestibule.ui.theme.DisplayProfile;

/**
 * What every control needs to be made: the texts of one language, and the real size of a pixel.
 *
 * @param messages of the person's language
 * @param display of the screen the control will be on
 */
public record Ui(Messages messages, DisplayProfile display) {
    public String text(Message message) {
        return messages.text(message);
    }

    public String text(String key) {
        return messages.text(key);
    }
}
