package org.vestibule.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.animation.AnimationTimer;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Background;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Finger;
import org.vestibule.ui.Fx;
import org.vestibule.ui.frame.Sheet;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.Theme;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** On a window that is drawn as on a display, frame by frame. */
@DisplayName(
        "R-14 what is pressed looks so in the very next frame, and no longer when it is let go")
class AnswersAtOnceTest {
    private final List<Background> frames = new ArrayList<>();
    private PrimaryButton button;
    private Stage stage;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @BeforeEach
    void show() {
        button = Fx.call(() -> new PrimaryButton(Fx.UI, Message.of("ui.continue"), () -> {}));
        stage = Fx.call(this::shown);
        drawn();
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    private Stage shown() {
        var window = Fx.window(new Theme(Fx.css(), DisplayProfile.DESIGN), 1080, 1920);
        var sheet = new Sheet(Fx.UI, Message.of("ui.continue")).next(button);
        window.show(() -> sheet);
        var made = new Stage(StageStyle.UNDECORATED);
        made.setScene(window.scene());
        made.show();
        return made;
    }

    /** The frame that is under way and the one after it. */
    private static void drawn() {
        var done = new CompletableFuture<Void>();
        Fx.run(
                () ->
                        new AnimationTimer() {
                            private int frames;

                            @Override
                            public void handle(long now) {
                                if (++frames < 3) return;
                                stop();
                                done.complete(null);
                            }
                        }.start());
        done.join();
    }

    /** What the button looks like in each frame after this, until two are drawn. */
    private List<Background> after(MouseEvent event) {
        frames.clear();
        Runnable look = () -> frames.add(button.getBackground());
        Fx.run(
                () -> {
                    button.fireEvent(event);
                    stage.getScene().addPostLayoutPulseListener(look);
                });
        drawn();
        Fx.run(() -> stage.getScene().removePostLayoutPulseListener(look));
        return List.copyOf(frames);
    }

    @Test
    void in_the_very_next_frame() {
        var before = Fx.call(button::getBackground);
        var pressed = after(Finger.at(MouseEvent.MOUSE_PRESSED, 20, 20));
        assertThat(pressed.getFirst()).isNotEqualTo(before);
        assertThat(pressed).allMatch(pressed.getFirst()::equals);
        var released = after(Finger.at(MouseEvent.MOUSE_RELEASED, 20, 20));
        assertThat(released.getFirst()).isEqualTo(before);
    }
}
