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
                sheets.ask("check.title")
                        .subline(Message.of("check.line"))
                        .picture(Picture.ID_CARD)
                        .extra(Message.of("check.print"), model::onPrint)
                        .extra(Message.of("check.show-code"), model::onShowCode)
                        .next(Message.of("check.leave"), model::onLeave));
        sheet().answer(new Notice(sheets.ui(), Picture.CLOCK, Message.of("check.waits")));
    }
}
