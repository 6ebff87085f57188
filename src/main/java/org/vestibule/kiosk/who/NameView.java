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

/** What is your name? */
public final class NameView extends ModelView {
    private static final int LONGEST = 60;

    private final TextEntry given;
    private final TextEntry family;

    public NameView(Sheets sheets, NameViewModel model) {
        super(
                model,
                sheets.ask(model.isForAnother() ? "name.helper" : "name.question")
                        .subline(model.line().get())
                        .assure(Message.of("ui.who-sees"))
                        .picture(Picture.ID_CARD)
                        .extra(Message.of("ui.not-today"), model::onNotToday)
                        .next(model::onContinue));
        var ui = sheets.ui();
        given = new TextEntry(ui, Message.of("name.given")).atMost(LONGEST).asTyped();
        family = new TextEntry(ui, Message.of("name.family")).atMost(LONGEST).asTyped();
        given.text().bindBidirectional(model.given());
        family.text().bindBidirectional(model.family());
        model.line().addListener((_, _, line) -> sheet().subline(ui.text(line)));
        Errors.show(model.givenError(), given::error);
        Errors.show(model.familyError(), family::error);
        sheet().answer(given, family)
                .keyboard(
                        new Keyboard(
                                ui,
                                KeyboardLayout.NAME,
                                List.of(given.field(), family.field()),
                                model::onContinue));
    }

    @Override
    public void detached() {
        super.detached();
        given.wipe();
        family.wipe();
    }
}
