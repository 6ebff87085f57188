package org.vestibule.kiosk.aloud;

import javafx.scene.Node;

import org.vestibule.i18n.Message;
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
        var speed = card.line(Changes.speed(model.wish().get().rate()));
        var loudness = card.line(Changes.loudness(model.wish().get().loudness()));
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
                            speed.say(Changes.speed(wish.rate()));
                            loudness.say(Changes.loudness(wish.loudness()));
                        });
    }

    private SecondaryButton button(String key, Runnable action) {
        return new SecondaryButton(ui, Message.of(key), action);
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
