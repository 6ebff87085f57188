package org.vestibule.ui.control;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.theme.Styles;

/** The one thing to do on this screen; at least 19 mm high. */
public final class PrimaryButton extends TextButton {
    public PrimaryButton(Ui ui, Message label, Runnable action) {
        super(ui, label, action, Styles.PRIMARY);
        atLeast(ui.display().target(), ui.display().primary());
    }
}
