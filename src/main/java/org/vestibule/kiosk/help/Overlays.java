package org.vestibule.kiosk.help;

import javafx.scene.Node;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.ui.Ui;
import org.vestibule.ui.View;
import org.vestibule.ui.control.LanguageTile;
import org.vestibule.ui.frame.OverlayView;
import org.vestibule.ui.picture.Picture;

import java.util.List;
import java.util.function.Supplier;

/** What lies over a screen, each made of its model and the texts of one language. */
public final class Overlays {
    private static final List<String> PRIVACY = List.of("team", "choose", "sell", "forget");

    /** More languages would not fit a small display with large text. */
    private static final int OTHERS_AT_ONCE = 2;

    private final Ui ui;
    private final List<Ui> others;
    private final Elsewhere elsewhere;

    /**
     * @param others the practice's other languages, in its order
     * @param elsewhere what other packages make
     */
    public Overlays(Ui ui, List<Ui> others, Elsewhere elsewhere) {
        this.ui = ui;
        this.others = List.copyOf(others);
        this.elsewhere = elsewhere;
    }

    /**
     * What lies over a screen and is made elsewhere.
     *
     * @param readAloud where speed and loudness are changed
     * @param staffExit where staff is asked for a PIN
     * @param attract the poster while nobody is there
     */
    public record Elsewhere(
            Supplier<View> readAloud, Supplier<View> staffExit, Supplier<View> attract) {}

    public View readAloud() {
        return elsewhere.readAloud().get();
    }

    public View staffExit() {
        return elsewhere.staffExit().get();
    }

    public View attract() {
        return elsewhere.attract().get();
    }

    public View help(HelpViewModel model) {
        return new HelpView(ui, model);
    }

    public View whoCanSee(WhoCanSeeViewModel model) {
        var card = new OverlayView(ui, Picture.PRIVACY, Message.of("who-can-see.question"));
        for (var sentence : PRIVACY) card.line(Message.of("who-can-see." + sentence));
        return new Shown(
                model, card.primary(Message.of("who-can-see.close"), model::onClose).isBack());
    }

    public View languages(LanguagesViewModel model) {
        var card = new OverlayView(ui, Picture.GLOBE, Message.of("languages.question"));
        card.choices(
                model.languages().stream()
                        .map(each -> new LanguageTile(ui, each, () -> model.onPick(each)))
                        .toList());
        return new Shown(
                model, card.secondary(Message.of("languages.close"), model::onClose).isBack());
    }

    public View stillThere(StillThereViewModel model) {
        var card = new OverlayView(ui, Picture.CLOCK, Message.of("still-there.question"));
        var line = card.line(left(model.secondsLeft().get()));
        model.secondsLeft().addListener((_, _, seconds) -> line.say(left(seconds.intValue())));
        return new Shown(
                model,
                card.primary(Message.of("still-there.stay"), model::onStay)
                        .isBack()
                        .secondary(Message.of("still-there.leave"), model::onLeave));
    }

    public View error(ErrorViewModel model) {
        var card = new OverlayView(ui, Picture.HELP, Message.of("error.question"));
        card.line(Message.of("error.line"));
        return new Shown(
                model,
                card.code(model.supportCode()).primary(Message.of("error.leave"), model::onLeave));
    }

    /** Nobody can choose a language here, so it speaks more than one. */
    public View outOfService(OutOfServiceViewModel model) {
        var card = new OverlayView(ui, Picture.CLOSED_DOOR, Message.of("out-of-service.question"));
        card.line(Message.of("out-of-service.line"));
        if (model.interruptsSomebody()) card.line(Message.of("out-of-service.wiped"));
        others.stream()
                .limit(OTHERS_AT_ONCE)
                .forEach(other -> card.line(other, Message.of("out-of-service.short")));
        return new Shown(model, card);
    }

    private static Message left(int seconds) {
        return Message.of("still-there.line").with("seconds", seconds);
    }

    /** An overlay and the model behind it, which come and go together. */
    private record Shown(ScreenModel model, OverlayView card) implements View {
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
}
