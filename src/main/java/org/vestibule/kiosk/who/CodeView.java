package org.vestibule.kiosk.who;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.Errors;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.ui.control.TextEntry;
import org.vestibule.ui.keyboard.Keyboard;
import org.vestibule.ui.keyboard.KeyboardLayout;
import org.vestibule.ui.picture.Picture;

import java.util.List;

/** The code of a letter, typed. */
public final class CodeView extends ModelView {
    private static final int LONGEST = 32;

    private final TextEntry code;

    public CodeView(Sheets sheets, CodeViewModel model) {
        super(
                model,
                sheets.ask("code.question")
                        .subline(Message.of("code.line"))
                        .picture(Picture.LETTER)
                        .extra(Message.of("ui.not-today"), model::onNotToday)
                        .next(model::onContinue));
        var ui = sheets.ui();
        code = new TextEntry(ui, Message.of("code.label")).atMost(LONGEST).leftToRight();
        code.text().bindBidirectional(model.code());
        Errors.show(model.error(), code::error);
        sheet().answer(code)
                .keyboard(
                        new Keyboard(
                                ui, KeyboardLayout.CODE, List.of(code.field()), model::onContinue));
    }

    @Override
    public void detached() {
        super.detached();
        code.wipe();
    }
}
