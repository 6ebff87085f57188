package org.vestibule.kiosk.welcome;

import javafx.scene.Node;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.practice.PortalTask;
import org.vestibule.ui.control.ChoiceTile;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.picture.Picture;

import java.util.ArrayList;

/** What would you like to do first? */
public final class BenefitsView extends ModelView {
    public BenefitsView(Sheets sheets, BenefitsViewModel model) {
        super(
                model,
                sheets.ask("benefits.question")
                        .extra(Message.of("ui.not-today"), model::onNotToday));
        var ui = sheets.ui();
        var answers = new ArrayList<Node>();
        for (var task : model.tasks()) {
            var title = "benefits." + task.code();
            answers.add(
                    new ChoiceTile(
                            ui,
                            picture(task),
                            Message.of(title),
                            Message.of(title + ".line"),
                            () -> model.onPick(task)));
        }
        answers.add(
                new SecondaryButton(ui, Message.of("benefits.who-can-see"), model::onWhoCanSee));
        sheet().answer(answers);
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
