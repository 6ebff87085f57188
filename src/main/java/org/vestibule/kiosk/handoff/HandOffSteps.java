package org.vestibule.kiosk.handoff;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.NumberedStep;
import org.vestibule.ui.picture.Picture;

import java.util.List;

/** The three steps beside the square. */
final class HandOffSteps {
    private HandOffSteps() {}

    /** What to do with the phone. */
    static List<NumberedStep> now(Ui ui, HandOffViewModel model) {
        return List.of(
                step(ui, 1, Picture.STEP_CAMERA, "hand-off.camera", "hand-off.camera.line"),
                step(ui, 2, Picture.STEP_LINK, "hand-off.link", "hand-off.link.line"),
                new NumberedStep(
                        ui, 3, Picture.STEP_PASSWORD, model.password(), model.firstTask()));
    }

    /** What to do while the portal is out of reach. */
    static List<NumberedStep> later(Ui ui, HandOffViewModel model) {
        var showId =
                model.ticket()
                        .map(ticket -> Message.of("ui.ticket").with("ticket", ticket))
                        .orElseGet(() -> Message.of("offline.show-id.line"));
        return List.of(
                step(ui, 1, Picture.STEP_CAMERA, "offline.keep", "offline.keep.line"),
                new NumberedStep(ui, 2, Picture.ID_CARD, Message.of("offline.show-id"), showId),
                step(ui, 3, Picture.MOBILE, "offline.later", "offline.later.line"));
    }

    private static NumberedStep step(
            Ui ui, int number, Picture picture, String title, String line) {
        return new NumberedStep(ui, number, picture, Message.of(title), Message.of(line));
    }
}
