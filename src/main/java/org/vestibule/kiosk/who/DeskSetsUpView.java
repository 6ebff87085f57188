package org.vestibule.kiosk.who;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.ui.control.NumberedStep;
import org.vestibule.ui.picture.Picture;

/** Access to somebody else's record: the kiosk only asks for it, and says what happens. */
public final class DeskSetsUpView extends ModelView {
    public DeskSetsUpView(Sheets sheets, DeskSetsUpViewModel model) {
        super(
                model,
                sheets.ask("desk.question")
                        .picture(ForWhomView.picture(model.forWhom()))
                        .extra(Message.of("ui.not-today"), model::onNotToday)
                        .next(model::onContinue));
        var ui = sheets.ui();
        sheet().answer(
                        new NumberedStep(
                                ui,
                                1,
                                Picture.ME,
                                Message.of("desk.tell"),
                                Message.of("desk.tell.line")),
                        new NumberedStep(
                                ui,
                                2,
                                Picture.ID_CARD,
                                Message.of("desk.show"),
                                Message.of("desk.show.line")),
                        new NumberedStep(
                                ui, 3, Picture.PEN, Message.of("desk.decide"), model.decision()));
    }
}
