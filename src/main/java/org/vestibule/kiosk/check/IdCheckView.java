package org.vestibule.kiosk.check;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.ui.control.Notice;
import org.vestibule.ui.picture.Picture;

/** One more step: show your ID at the desk. */
public final class IdCheckView extends ModelView {
    public IdCheckView(Sheets sheets, IdCheckViewModel model) {
        super(
                model,
                sheets.ask("id-check.question")
                        .subline(Message.of("id-check.line"))
                        .picture(Picture.ID_CARD)
                        .extra(Message.of("id-check.print"), model::onPrint)
                        .extra(Message.of("id-check.show-code"), model::onShowCode)
                        .next(Message.of("id-check.leave"), model::onLeave));
        sheet().answer(new Notice(sheets.ui(), Picture.CLOCK, Message.of("id-check.wait")));
    }
}
