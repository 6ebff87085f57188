package org.vestibule.kiosk.decline;

import org.vestibule.enrollment.DeclineReason;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.ui.control.SecondaryButton;

/** Why not today? */
public final class DeclineView extends ModelView {
    public DeclineView(Sheets sheets, DeclineViewModel model) {
        super(model, sheets.ask("decline.question").subline(Message.of("decline.line")));
        sheet().answer(
                        model.reasons().stream()
                                .map(reason -> button(sheets, model, reason))
                                .toList());
    }

    private static SecondaryButton button(
            Sheets sheets, DeclineViewModel model, DeclineReason reason) {
        var button =
                new SecondaryButton(
                        sheets.ui(),
                        Message.of("decline.reason." + reason.code()),
                        () -> model.onPick(reason));
        button.disableProperty().bind(model.busy());
        return button;
    }
}
