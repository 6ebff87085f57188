package org.vestibule.ui.control;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.theme.Styles;

/** Something else that can be done here. */
public final class SecondaryButton extends TextButton {
    public SecondaryButton(Ui ui, Message label, Runnable action) {
        super(ui, label, action, Styles.SECONDARY);
        // As high as the primary button beside it, so that a row of them stands on one line.
        atLeast(ui.display().target(), ui.display().primary());
    }

    /** Beside what it changes: as high as a finger needs, and no higher. */
    public static SecondaryButton beside(Ui ui, Message label, Runnable action) {
        var button = new SecondaryButton(ui, label, action);
        button.atLeast(ui.display().target(), ui.display().target());
        return button;
    }
}
