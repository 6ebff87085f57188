package org.vestibule.kiosk.decline;

import org.vestibule.enrollment.DeclineReason;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.ui.control.ChoiceTile;
import org.vestibule.ui.picture.Picture;

/** Why not today? */
public final class DeclineView extends ModelView {
    public DeclineView(Sheets sheets, DeclineViewModel model) {
        super(model, sheets.ask("decline.question").subline(Message.of("decline.line")));
        sheet().answer(
                        model.reasons().stream()
                                .map(reason -> tile(sheets, model, reason))
                                .toList());
    }

    private static ChoiceTile tile(Sheets sheets, DeclineViewModel model, DeclineReason reason) {
        var tile =
                new ChoiceTile(
                        sheets.ui(),
                        picture(reason),
                        Message.of("decline.reason." + reason.code()),
                        () -> model.onPick(reason));
        tile.disableProperty().bind(model.busy());
        return tile;
    }

    private static Picture picture(DeclineReason reason) {
        return switch (reason) {
            case IN_PERSON -> Picture.FINISH_WITH_HELP;
            case NO_NEED -> Picture.NO_NEED;
            case COMPUTERS -> Picture.COMPUTER;
            case NO_INTERNET -> Picture.NO_INTERNET;
            case PRIVACY -> Picture.PRIVACY;
            case LOGGING_IN -> Picture.LOCKED_OUT;
            case NOT_SAID -> Picture.NOT_SAID;
        };
    }
}
