package org.vestibule.kiosk.practice;

import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;
import org.vestibule.kiosk.frame.ModelView;
import org.vestibule.kiosk.frame.Sheets;
import org.vestibule.kiosk.lesson.Block;
import org.vestibule.kiosk.lesson.Scene;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Notice;
import org.vestibule.ui.control.PrimaryButton;
import org.vestibule.ui.control.TextButton;
import org.vestibule.ui.picture.Icon;
import org.vestibule.ui.picture.Picture;

import java.util.List;

/** The pretend phone, what to touch on it in the heading, and why in the line below. */
public final class LessonView extends ModelView {
    private final Ui ui;
    private final Messages phoneTexts;
    private final LessonViewModel model;
    private final List<Scene> scenes;
    private final PhoneView phone;
    private final Notice notice;
    private final TextButton next;

    public LessonView(Sheets sheets, LessonViewModel model) {
        super(model, sheets.ask("lesson.end").subline(Message.of("lesson.say.end")));
        this.ui = sheets.ui();
        this.model = model;
        phoneTexts = Messages.load(Messages.Audience.PHONE, ui.messages().language());
        scenes = model.scenes(ui.messages().language());
        phone = new PhoneView(ui, new Ui(phoneTexts, ui.display()), new Touches());
        notice = new Notice(ui, Picture.PRIVACY, Message.of("lesson.safe"));
        next = new PrimaryButton(ui, Message.of("ui.continue"), () -> model.onNext(scene()));
        sheet().aside(phone).answer(notice).back(model::onBack).next(next.after(Icon.ARROW_RIGHT));
        show();
        model.at().addListener((_, _, _) -> show());
        model.missed().addListener((_, _, missed) -> hint(missed));
        hint(model.missed().get());
    }

    private Scene scene() {
        return scenes.get(model.at().get());
    }

    private void show() {
        var scene = scene();
        var number = model.at().get() + 1;
        var of = scenes.size();
        var words = Message.of("lesson.step").with("number", number).with("of", of);
        sheet().step(words, number / (double) of);
        sheet().question(
                        scene.target()
                                .map(target -> named("lesson.question", target))
                                .orElseGet(() -> Message.of("lesson.end")));
        sheet().subline(ui.text(scene.say()));
        phone.show(scene);
    }

    /** A button of the phone by the name it has there. */
    private Message named(String key, Block.Spot spot) {
        return Message.of(key).with("button", phoneTexts.text(spot.name()));
    }

    private void hint(boolean missed) {
        notice.say(
                missed
                        ? scene().target()
                                .map(target -> named("lesson.hint", target))
                                .orElseGet(() -> Message.of("lesson.over"))
                        : Message.of("lesson.safe"));
    }

    /** What a finger does on the phone. */
    private final class Touches implements PhoneView.Finger {
        @Override
        public void on(Block.Spot spot) {
            model.onTouch(scene(), spot);
        }

        @Override
        public void beside() {
            model.onMiss();
        }
    }
}
