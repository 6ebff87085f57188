package org.vestibule.kiosk.finish;

import org.vestibule.enrollment.FinishBy;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.ui.control.ChoiceTile;
import org.vestibule.ui.picture.Picture;

/** Which way of finishing fits you best? */
public final class FinishView extends ModelView {
    public FinishView(Sheets sheets, FinishViewModel model) {
        super(
                model,
                sheets.ask("finish.question").extra(Message.of("ui.not-today"), model::onNotToday));
        sheet().answer(
                        model.choices().stream()
                                .map(
                                        by ->
                                                new ChoiceTile(
                                                        sheets.ui(),
                                                        picture(by),
                                                        Message.of("finish." + by.code()),
                                                        Message.of("finish." + by.code() + ".line"),
                                                        () -> model.onPick(by)))
                                .toList());
    }

    private static Picture picture(FinishBy by) {
        return switch (by) {
            case PHONE -> Picture.FINISH_PHONE;
            case WITH_HELP -> Picture.FINISH_WITH_HELP;
            case PAPER -> Picture.FINISH_PAPER;
            case VOICE -> Picture.FINISH_VOICE;
        };
    }
}
