package org.vestibule.kiosk.done;

import javafx.scene.Node;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.kiosk.journey.Ease;
import org.vestibule.kiosk.journey.Keys;
import org.vestibule.ui.control.Notice;
import org.vestibule.ui.control.SecondaryButton;
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
                        .extra(
                                Message.of(model.isPracticed() ? "done.start" : "done.practice"),
                                model::onPractice)
                        .next(Message.of("done.leave"), model::onLeave));
        var ui = sheets.ui();
        var ask = new Words(ui, Message.of("done.ease.question"), Styles.TILE_TITLE);
        var answers = new ArrayList<Node>();
        var notice =
                model.notice().map(words -> new Notice(ui, Picture.TICKET, words)).stream()
                        .toList();
        answers.addAll(notice);
        answers.add(ask);
        for (var ease : model.choices()) answers.add(choice(sheets, model, ease));
        var wiped = new Words(ui, Message.of("done.wiped"), Styles.SOFT);
        wiped.setManaged(!model.isPracticed());
        answers.add(wiped);
        sheet().answer(answers);
        Runnable thank =
                () -> {
                    ask.say(Message.of("done.ease.thanks"));
                    var left = new ArrayList<Node>(notice);
                    left.add(ask);
                    left.add(wiped);
                    sheet().answer(left);
                };
        if (model.rated().get() != null) thank.run();
        model.rated().addListener((_, _, _) -> thank.run());
    }

    private static SecondaryButton choice(Sheets sheets, DoneViewModel model, Ease ease) {
        return new SecondaryButton(
                sheets.ui(), Message.of(Keys.of("done.ease.", ease)), () -> model.onRate(ease));
    }
}
