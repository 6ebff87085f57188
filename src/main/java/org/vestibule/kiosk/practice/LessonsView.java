package org.vestibule.kiosk.practice;

import javafx.scene.Node;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.kiosk.lesson.Lesson;
import org.vestibule.kiosk.welcome.BenefitsView;
import org.vestibule.practice.PortalTask;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.ChoiceTile;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.control.SideBySide;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.theme.Styles;

import java.util.ArrayList;

/** What can be practiced, the picked task first. */
public final class LessonsView extends ModelView {
    private final Ui ui;
    private final LessonsViewModel model;

    public LessonsView(Sheets sheets, LessonsViewModel model) {
        super(
                model,
                sheets.ask("lessons.question")
                        .subline(Message.of("lessons.line"))
                        .next(Message.of("ui.finish"), model::onLeave));
        this.ui = sheets.ui();
        this.model = model;
        show();
        model.here().addListener((_, _, _) -> show());
    }

    private void show() {
        var answers = new ArrayList<Node>();
        answers.add(new Words(ui, title(model.task()), Styles.TILE_TITLE));
        for (var lesson : model.lessons()) answers.add(tile(lesson));
        if (model.hasFilm()) answers.add(film());
        answers.add(new Words(ui, Message.of("lessons.others"), Styles.SOFT));
        answers.add(
                new SideBySide(
                        ui.display().grid(2),
                        model.others().stream().map(this::other).toArray(Node[]::new)));
        sheet().answer(answers);
    }

    private static Message title(PortalTask task) {
        return Message.of("benefits." + task.code());
    }

    private ChoiceTile tile(Lesson lesson) {
        Runnable pick = () -> model.onPick(lesson);
        return model.isDone(lesson)
                ? new ChoiceTile(ui, Picture.DONE, lesson.title(), Message.of("lessons.done"), pick)
                : new ChoiceTile(ui, picture(lesson), lesson.title(), pick);
    }

    private ChoiceTile film() {
        return new ChoiceTile(
                ui,
                Picture.SHOW_ME,
                Message.of("lessons.film"),
                Message.of("lessons.film.line"),
                model::onFilm);
    }

    private static Picture picture(Lesson lesson) {
        return switch (lesson.kind()) {
            case DO -> BenefitsView.picture(lesson.task());
            case LOOK -> looks(lesson.task());
            case RETURN -> Picture.ANOTHER_DAY;
        };
    }

    /** By a call, or on the page. */
    private static Picture looks(PortalTask task) {
        return switch (task) {
            case TEST_RESULTS, MESSAGE -> Picture.FINISH_VOICE;
            case REFILL, VISIT -> Picture.MOBILE;
        };
    }

    private SecondaryButton other(PortalTask task) {
        return new SecondaryButton(ui, title(task), () -> model.onOther(task));
    }
}
