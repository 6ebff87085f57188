package org.vestibule.ui.control;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.theme.Styles;

/**
 * A way aside, such as "Who can see my information?"; small to the eye, full size to the finger.
 */
public final class QuietLink extends TextButton {
    public QuietLink(Ui ui, Message label, Runnable action) {
        super(ui, label, action, Styles.QUIET);
    }
}
