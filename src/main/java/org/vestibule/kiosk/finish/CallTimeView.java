package org.vestibule.kiosk.finish;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.ui.control.ChoiceTile;
import org.vestibule.ui.picture.Picture;

/** When can we call you? */
public final class CallTimeView extends ModelView {
    public CallTimeView(Sheets sheets, CallTimeViewModel model) {
        super(
                model,
                sheets.ask("call-time.question")
                        .extra(Message.of("ui.not-today"), model::onNotToday));
        sheet().answer(
                        model.choices().stream()
                                .map(
                                        window ->
                                                new ChoiceTile(
                                                        sheets.ui(),
                                                        Picture.CLOCK,
                                                        Message.of("call-time." + window.code()),
                                                        Message.of(
                                                                "call-time."
                                                                        + window.code()
                                                                        + ".line"),
                                                        () -> model.onPick(window)))
                                .toList());
    }
}
