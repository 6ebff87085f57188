package org.vestibule.kiosk.aloud;

import javafx.scene.Node;

import org.vestibule.device.speech.Loudness;
import org.vestibule.device.speech.Rate;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.journey.ReadAloud;
import org.vestibule.ui.Ui;
import org.vestibule.ui.View;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.frame.OverlayView;
import org.vestibule.ui.picture.Picture;

import java.util.List;

/** How the screens are read aloud, to change; or that this language cannot be read here. */
public final class ReadAloudView implements View {
    private final Ui ui;
    private final ReadAloudViewModel model;
    private final OverlayView card;

    public ReadAloudView(Ui ui, ReadAloudViewModel model) {
        this.ui = ui;
        this.model = model;
        card = new OverlayView(ui, Picture.SPEAKER, Message.of("read-aloud.question"));
        if (model.hasVoice()) levels();
        else card.line(Message.of("read-aloud.no-voice"));
        card.primary(Message.of("read-aloud.close"), model::onClose).isBack();
        if (!model.hasVoice()) card.secondary(Message.of("read-aloud.stop"), model::onStop);
    }

    private void levels() {
        var speed = card.line(speed(model.wish().get().rate()));
        var loudness = card.line(loudness(model.wish().get().loudness()));
        if (!model.isPrivate()) card.line(Message.of("read-aloud.private"));
        card.line(Message.of("read-aloud.keys"));
        card.choices(
                List.of(
                        button("read-aloud.slower", model::onSlower),
                        button("read-aloud.faster", model::onFaster),
                        button("read-aloud.softer", model::onSofter),
                        button("read-aloud.louder", model::onLouder),
                        button("read-aloud.again", model::onAgain),
                        button("read-aloud.stop", model::onStop)));
        model.wish()
                .addListener(
                        (_, _, wish) -> {
                            speed.say(speed(wish.rate()));
                            loudness.say(loudness(wish.loudness()));
                        });
    }

    private SecondaryButton button(String key, Runnable action) {
        return new SecondaryButton(ui, Message.of(key), action);
    }

    static Message speed(Rate rate) {
        return level("read-aloud.speed", rate.step(), Rate.STEPS);
    }

    static Message loudness(Loudness loudness) {
        return level("read-aloud.loudness", loudness.step(), Loudness.STEPS);
    }

    /** What has changed from one wish to the other, in words. */
    static List<Message> changes(ReadAloud before, ReadAloud now) {
        var rate =
                before.rate().equals(now.rate()) ? List.<Message>of() : List.of(speed(now.rate()));
        return before.loudness().equals(now.loudness()) ? rate : List.of(loudness(now.loudness()));
    }

    private static Message level(String key, int number, int of) {
        return Message.of(key).with("number", number).with("of", of);
    }

    @Override
    public Node node() {
        return card.node();
    }

    @Override
    public void attached() {
        model.attached();
    }

    @Override
    public void detached() {
        model.detached();
    }
}
