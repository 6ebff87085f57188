package org.vestibule.kiosk.agree;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.ui.control.Notice;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.picture.Picture;

/** The kiosk could not keep it: please see the desk. */
public final class NotSavedView extends ModelView {
    public NotSavedView(Sheets sheets, NotSavedViewModel model) {
        super(
                model,
                sheets.ask("not-saved.question")
                        .picture(Picture.HELP)
                        .next(Message.of("not-saved.leave"), model::onLeave));
        var ui = sheets.ui();
        sheet().answer(
                        new Notice(ui, Picture.HELP, Message.of("not-saved.line")),
                        new SecondaryButton(ui, Message.of("not-saved.again"), model::onTryAgain));
    }
}
