package org.vestibule.flow;

import static org.awaitility.Awaitility.await;

import javafx.animation.AnimationTimer;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.vestibule.i18n.Language;
import org.vestibule.i18n.Messages;
import org.vestibule.kiosk.Kiosk;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.ui.Fx;
import org.vestibule.ui.control.Touchable;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A whole kiosk on a display of its usual size, in English, and a hand that waits for what it does
 * to be drawn. From any thread but that of the screens.
 */
final class ShownKiosk implements AutoCloseable {
    private static final Messages WORDS = Messages.load(Messages.Audience.KIOSK, Language.ENGLISH);

    private final Kiosk kiosk;
    private final Stage stage;

    ShownKiosk(Supplier<Kiosk> made) {
        kiosk = Fx.call(made::get);
        stage = Fx.call(this::shown);
    }

    private Stage shown() {
        var made = new Stage(StageStyle.UNDECORATED);
        made.setScene(kiosk.scene());
        made.setWidth(1080);
        made.setHeight(1920);
        made.show();
        return made;
    }

    Kiosk kiosk() {
        return kiosk;
    }

    static String text(String key) {
        return WORDS.text(key);
    }

    /** Touches what is called so, and waits for a frame with what that brought. */
    void touch(String words) {
        Fx.run(() -> find(words).fire());
        drawn();
    }

    /** Touches what is called so, and waits until this screen is up and drawn. */
    void touch(String words, Screen next) {
        touch(words);
        await().until(() -> kiosk.screen() == next);
        drawn();
    }

    /** Whether there is something to touch that is called so, and does something. */
    boolean can(String words) {
        return Fx.call(
                () ->
                        touchables()
                                .anyMatch(
                                        node ->
                                                isCalled(node.getAccessibleText(), words)
                                                        && !node.isDisabled()));
    }

    void type(int field, String text) {
        Fx.run(
                () ->
                        Fx.visible(kiosk.scene().getRoot())
                                .filter(TextField.class::isInstance)
                                .map(TextField.class::cast)
                                .skip(field)
                                .findFirst()
                                .orElseThrow()
                                .setText(text));
    }

    private Touchable find(String words) {
        return touchables()
                .filter(node -> isCalled(node.getAccessibleText(), words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " on " + kiosk.screen()));
    }

    private Stream<Touchable> touchables() {
        return Fx.visible(kiosk.scene().getRoot())
                .filter(Touchable.class::isInstance)
                .map(Touchable.class::cast);
    }

    private static boolean isCalled(String name, String words) {
        return name.equals(words) || name.startsWith(words + ". ");
    }

    /** When the second frame begins, the first one has been drawn. */
    static void drawn() {
        var drawn = new CompletableFuture<Void>();
        Fx.run(
                () ->
                        new AnimationTimer() {
                            private int frames;

                            @Override
                            public void handle(long now) {
                                if (++frames < 2) return;
                                stop();
                                drawn.complete(null);
                            }
                        }.start());
        drawn.join();
    }

    @Override
    public void close() {
        Fx.run(
                () -> {
                    stage.close();
                    kiosk.close();
                });
    }
}
