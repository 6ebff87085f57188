package org.vestibule.kiosk.welcome;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.practice.PortalTask;
import org.vestibule.ui.control.ChoiceTile;
import org.vestibule.ui.picture.Picture;

/** What would you like to do first? */
public final class BenefitsView extends ModelView {
    public BenefitsView(Sheets sheets, BenefitsViewModel model) {
        super(
                model,
                sheets.ask("benefits.question")
                        .extra(Message.of("benefits.who-can-see"), model::onWhoCanSee)
                        .extra(Message.of("ui.not-today"), model::onNotToday));
        sheet().answer(
                        model.tasks().stream()
                                .map(
                                        task ->
                                                new ChoiceTile(
                                                        sheets.ui(),
                                                        picture(task),
                                                        Message.of("benefits." + task.code()),
                                                        Message.of(
                                                                "benefits." + task.code() + ".line"),
                                                        () -> model.onPick(task)))
                                .toList());
    }

    /** The picture of a task, the same wherever it is shown. */
    public static Picture picture(PortalTask task) {
        return switch (task) {
            case TEST_RESULTS -> Picture.TEST_RESULTS;
            case REFILL -> Picture.REFILL;
            case VISIT -> Picture.VISIT;
            case MESSAGE -> Picture.MESSAGE;
        };
    }
}
