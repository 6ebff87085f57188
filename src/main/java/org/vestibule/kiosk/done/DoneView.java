package org.vestibule.kiosk.done;

import javafx.scene.Node;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.kiosk.journey.Ease;
import org.vestibule.kiosk.journey.Keys;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Notice;
import org.vestibule.ui.control.PrimaryButton;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.control.SideBySide;
import org.vestibule.ui.control.TextButton;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.picture.Icon;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.theme.Styles;

import java.util.ArrayList;
import java.util.List;

/** What happens next, and one question. */
public final class DoneView extends ModelView {
    private final DoneViewModel model;
    private final Ui ui;
    private final List<Notice> notice;
    private final TextButton practice;

    public DoneView(Sheets sheets, DoneViewModel model) {
        super(model, sheets.ask(model.title()).subline(model.next()));
        this.model = model;
        ui = sheets.ui();
        notice =
                model.notice().map(words -> new Notice(ui, Picture.TICKET, words)).stream()
                        .toList();
        practice = practice();
        sheet().next(leave());
        if (model.isPracticed()) sheet().picture(Picture.DONE);
        else sheet().aside(new ClearedCard(ui));
        show();
        model.rated().addListener((_, _, _) -> show());
    }

    private void show() {
        var answers = new ArrayList<Node>(notice);
        if (model.isPracticed()) answers.add(practice);
        answers.addAll(model.rated().get() == null ? question() : List.of(thanks()));
        if (!model.isPracticed()) answers.add(practice);
        sheet().answer(answers);
    }

    private List<Node> question() {
        var choices = model.choices().stream().map(this::choice).toArray(Node[]::new);
        return List.of(
                new Words(ui, Message.of("done.ease.question"), Styles.TILE_TITLE),
                new SideBySide(ui.display().grid(2), choices));
    }

    private Words thanks() {
        return new Words(ui, Message.of("done.ease.thanks"), Styles.TILE_TITLE);
    }

    /** Who only looked may want an account now, and who has one may want to practice. */
    private TextButton practice() {
        return model.isPracticed()
                ? new PrimaryButton(ui, Message.of("done.start"), model::onPractice)
                : new SecondaryButton(ui, Message.of("done.practice"), model::onPractice);
    }

    /** Less than an account for who has none yet. */
    private TextButton leave() {
        var finish = Message.of("ui.finish");
        return model.isPracticed()
                ? new SecondaryButton(ui, finish, model::onLeave)
                : new PrimaryButton(ui, finish, model::onLeave).after(Icon.ARROW_RIGHT);
    }

    private SecondaryButton choice(Ease ease) {
        return new SecondaryButton(
                ui, Message.of(Keys.of("done.ease.", ease)), () -> model.onRate(ease));
    }
}
