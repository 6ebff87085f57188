package org.vestibule.kiosk.done;

import javafx.scene.Node;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.kiosk.journey.Ease;
import org.vestibule.kiosk.journey.Keys;
import org.vestibule.ui.control.Notice;
import org.vestibule.ui.control.QuietLink;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.control.TextButton;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.theme.Styles;

import java.util.ArrayList;

/** What happens next, and one question. */
public final class DoneView extends ModelView {
    public DoneView(Sheets sheets, DoneViewModel model) {
        super(
                model,
                sheets.ask(model.title())
                        .subline(model.next())
                        .picture(Picture.DONE)
                        .next(Message.of("done.leave"), model::onLeave));
        var ui = sheets.ui();
        var ask = new Words(ui, Message.of("done.ease.question"), Styles.TILE_TITLE);
        var answers = new ArrayList<Node>();
        var notice =
                model.notice().map(words -> new Notice(ui, Picture.TICKET, words)).stream()
                        .toList();
        answers.addAll(notice);
        var practice = practice(sheets, model);
        if (model.isPracticed()) answers.add(practice);
        answers.add(ask);
        for (var ease : model.choices()) answers.add(choice(sheets, model, ease));
        var wiped = new Words(ui, Message.of("done.wiped"), Styles.SOFT);
        wiped.setManaged(!model.isPracticed());
        if (!model.isPracticed()) answers.add(practice);
        answers.add(wiped);
        sheet().answer(answers);
        Runnable thank =
                () -> {
                    ask.say(Message.of("done.ease.thanks"));
                    var left = new ArrayList<Node>(notice);
                    if (model.isPracticed()) left.add(practice);
                    left.add(ask);
                    if (!model.isPracticed()) left.add(practice);
                    left.add(wiped);
                    sheet().answer(left);
                };
        if (model.rated().get() != null) thank.run();
        model.rated().addListener((_, _, _) -> thank.run());
    }

    /** Who only looked may want an account now, and who has one may want to practice. */
    private static TextButton practice(Sheets sheets, DoneViewModel model) {
        return model.isPracticed()
                ? new SecondaryButton(sheets.ui(), Message.of("done.start"), model::onPractice)
                : new QuietLink(sheets.ui(), Message.of("done.practice"), model::onPractice);
    }

    private static SecondaryButton choice(Sheets sheets, DoneViewModel model, Ease ease) {
        return new SecondaryButton(
                sheets.ui(), Message.of(Keys.of("done.ease.", ease)), () -> model.onRate(ease));
    }
}
