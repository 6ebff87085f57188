package org.vestibule.kiosk.frame;

import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.ErrorLine;
import org.vestibule.ui.control.Reveal;

/** Says what was wrong with a scan, and turns to the page where it says so. */
public final class StrayLine {
    private StrayLine() {}

    public static ErrorLine of(Ui ui, ObservableValue<@Nullable Message> line) {
        var error = new ErrorLine(ui);
        Errors.show(
                line,
                message -> {
                    error.say(message);
                    if (message != null) error.fireEvent(new Reveal());
                });
        return error;
    }
}
