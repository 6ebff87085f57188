package org.vestibule.kiosk.who;

import org.vestibule.enrollment.ForWhom;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.ui.control.ChoiceTile;
import org.vestibule.ui.picture.Picture;

/** Whose account is this about? */
public final class ForWhomView extends ModelView {
    public ForWhomView(Sheets sheets, ForWhomViewModel model) {
        super(
                model,
                sheets.ask("for-whom.question")
                        .extra(Message.of("ui.not-today"), model::onNotToday));
        sheet().answer(
                        model.choices().stream()
                                .map(
                                        whom ->
                                                new ChoiceTile(
                                                        sheets.ui(),
                                                        picture(whom),
                                                        Message.of("for-whom." + whom.code()),
                                                        Message.of(
                                                                "for-whom."
                                                                        + whom.code()
                                                                        + ".line"),
                                                        () -> model.onPick(whom)))
                                .toList());
    }

    static Picture picture(ForWhom whom) {
        return switch (whom) {
            case ME -> Picture.ME;
            case MY_CHILD -> Picture.MY_CHILD;
            case ADULT_I_HELP -> Picture.ADULT_I_HELP;
            case CANNOT_GET_IN -> Picture.LOCKED_OUT;
            case JUST_SHOW_ME -> Picture.SHOW_ME;
        };
    }
}
