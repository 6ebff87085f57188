package org.vestibule.kiosk.who;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.ui.control.Notice;
import org.vestibule.ui.picture.Picture;

/** A kind of account that a person at the front desk sets up. */
public final class DeskSetsUpView extends ModelView {
    public DeskSetsUpView(Sheets sheets, DeskSetsUpViewModel model) {
        super(
                model,
                sheets.ask("desk.question")
                        .subline(Message.of("desk.line"))
                        .picture(ForWhomView.picture(model.forWhom()))
                        .next(Message.of("desk.leave"), model::onLeave));
        sheet().answer(new Notice(sheets.ui(), Picture.ID_CARD, model.advice()));
    }
}
