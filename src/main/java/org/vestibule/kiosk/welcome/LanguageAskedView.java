package org.vestibule.kiosk.welcome;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.kiosk.help.CallLine;
import org.vestibule.ui.control.Notice;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.picture.Picture;

/** A language by its own name, large enough to point at, and how far the call has come. */
public final class LanguageAskedView extends ModelView {
    public LanguageAskedView(Sheets sheets, LanguageAskedViewModel model) {
        super(
                model,
                sheets.ask(
                                Message.of("language-asked.question")
                                        .with("language", model.language().endonym()))
                        .hero()
                        .subline(Message.of("language-asked.line"))
                        .picture(Picture.GLOBE));
        var ui = sheets.ui();
        sheet().answer(
                        new CallLine(ui, model.answer()),
                        new Notice(ui, Picture.HELP, Message.of("language-asked.wait")),
                        new SecondaryButton(ui, Message.of("help.fine"), model::onFine));
    }
}
