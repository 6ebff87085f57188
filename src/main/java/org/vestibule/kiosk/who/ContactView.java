package org.vestibule.kiosk.who;

import javafx.scene.Node;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.Errors;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.control.TextEntry;
import org.vestibule.ui.keyboard.Keyboard;
import org.vestibule.ui.keyboard.KeyboardLayout;
import org.vestibule.ui.picture.Picture;

import java.util.ArrayList;
import java.util.List;

/** How can we reach you? A mobile number, an email, both, or neither. */
public final class ContactView extends ModelView {
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_ADDRESS = 254;

    private final TextEntry mobile;
    private final TextEntry email;

    public ContactView(Sheets sheets, ContactViewModel model) {
        super(
                model,
                sheets.ask(model.isForCall() ? "contact.call" : "contact.question")
                        .subline(
                                Message.of(
                                        model.isForCall() ? "contact.call.line" : "contact.line"))
                        .assure(Message.of("ui.who-sees"))
                        .picture(Picture.CONTACT)
                        .extra(Message.of("ui.not-today"), model::onNotToday)
                        .next(model::onContinue));
        var ui = sheets.ui();
        mobile =
                new TextEntry(ui, Message.of("contact.mobile"))
                        .atMost(LONGEST_NUMBER)
                        .leftToRight();
        email =
                new TextEntry(ui, Message.of("contact.email"))
                        .atMost(LONGEST_ADDRESS)
                        .leftToRight();
        mobile.text().bindBidirectional(model.mobile());
        email.text().bindBidirectional(model.email());
        mobile.covered(model.covered());
        email.covered(model.covered());
        Errors.show(model.mobileError(), mobile::error);
        Errors.show(model.emailError(), email::error);
        var fields = List.of(mobile.field(), email.field());
        var digits = new Keyboard(ui, KeyboardLayout.DIGITS, fields, model::onContinue);
        var letters = new Keyboard(ui, KeyboardLayout.EMAIL, fields, model::onContinue);
        showWhenTyping(mobile, digits);
        showWhenTyping(email, letters);
        var answers = new ArrayList<Node>(List.of(mobile, email));
        if (!model.isForCall()) {
            answers.add(new SecondaryButton(ui, Message.of("contact.neither"), model::onNeither));
        }
        sheet().answer(answers).keyboard(digits);
    }

    private void showWhenTyping(TextEntry entry, Keyboard keyboard) {
        entry.field()
                .focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (focused) sheet().keyboard(keyboard);
                        });
    }

    @Override
    public void detached() {
        super.detached();
        mobile.wipe();
        email.wipe();
    }
}
