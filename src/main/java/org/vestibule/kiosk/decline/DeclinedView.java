package org.vestibule.kiosk.decline;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.ui.control.Notice;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.theme.Styles;

/** Thank you, and a kind word on the reason. */
public final class DeclinedView extends ModelView {
    public DeclinedView(Sheets sheets, DeclinedViewModel model) {
        super(
                model,
                sheets.ask("declined.question")
                        .picture(Picture.WAVE)
                        .extra(Message.of("declined.changed-mind"), model::onChangedMind)
                        .next(Message.of("declined.leave"), model::onLeave));
        sheet().answer(
                        new Words(sheets.ui(), model.answer(), Styles.SUBLINE),
                        new Notice(
                                sheets.ui(), Picture.FINISH_PAPER, Message.of("declined.guide")));
    }
}
