package org.vestibule.kiosk.handoff;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.ui.control.Notice;
import org.vestibule.ui.picture.Picture;

/** Kept, but no code was left: the desk gives one. */
public final class NoCodeView extends ModelView {
    public NoCodeView(Sheets sheets, NoCodeViewModel model) {
        super(
                model,
                sheets.ask("no-code.question")
                        .picture(Picture.HELP)
                        .next(Message.of("no-code.leave"), model::onLeave));
        sheet().answer(new Notice(sheets.ui(), Picture.TICKET, Message.of("no-code.line")));
    }
}
