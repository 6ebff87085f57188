package org.vestibule.kiosk.who;

import javafx.scene.control.TextField;

import org.vestibule.enrollment.BirthDateEntry;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.Errors;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.ui.control.DateEntry;
import org.vestibule.ui.keyboard.Keyboard;
import org.vestibule.ui.keyboard.KeyboardLayout;
import org.vestibule.ui.picture.Picture;

/** When were you born? */
public final class BirthDateView extends ModelView {
    private final DateEntry entry;

    public BirthDateView(Sheets sheets, BirthDateViewModel model) {
        super(
                model,
                sheets.ask("birth-date.question")
                        .subline(
                                Message.of(
                                        model.isFromCard() ? "birth-date.card" : "birth-date.hint"))
                        .assure(Message.of("ui.who-sees"))
                        .picture(Picture.BIRTHDAY)
                        .extra(Message.of("ui.not-today"), model::onNotToday)
                        .next(model::onContinue));
        if (model.isFromCard()) sheet().extra(Message.of("ui.show"), model::onShow);
        var ui = sheets.ui();
        entry =
                new DateEntry(
                        ui,
                        Message.of("birth-date.month"),
                        Message.of("birth-date.day"),
                        Message.of("birth-date.year"));
        entry.month().bindBidirectional(model.month());
        entry.day().bindBidirectional(model.day());
        entry.year().bindBidirectional(model.year());
        entry.covered(model.covered());
        Errors.show(model.error(), entry::error);
        model.wrong()
                .addListener(
                        (_, _, field) -> {
                            if (field != null) input(field).requestFocus();
                        });
        sheet().answer(entry)
                .keyboard(
                        new Keyboard(ui, KeyboardLayout.DIGITS, entry.fields(), model::onContinue));
    }

    private TextField input(BirthDateEntry.Field field) {
        var inputs = entry.fields();
        return switch (field) {
            case MONTH -> inputs.get(0);
            case DAY -> inputs.get(1);
            case YEAR -> inputs.get(2);
        };
    }

    @Override
    public void detached() {
        super.detached();
        entry.wipe();
    }
}
