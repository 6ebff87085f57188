package org.vestibule.console.nav;

import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.vestibule.console.frame.PlaceView;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.desk.DeskButton;
import org.vestibule.ui.desk.DeskTheme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Shows one place at a time, beside the rail or, for whoever is not signed in, by itself. */
public final class ConsoleWindow implements AutoCloseable {
    private static final double DESIGN_WIDTH = 1440;
    private static final double DESIGN_HEIGHT = 900;

    private static final Set<EventType<?>> BY_HAND =
            Set.of(
                    MouseEvent.MOUSE_MOVED,
                    MouseEvent.MOUSE_DRAGGED,
                    MouseEvent.MOUSE_PRESSED,
                    KeyEvent.KEY_PRESSED,
                    ScrollEvent.SCROLL,
                    TouchEvent.TOUCH_PRESSED);

    private final Ui ui;
    private final Rail rail;
    private final Scene scene;
    private final BorderPane places = new BorderPane();
    private final StackPane page = new StackPane();
    private final HBox trouble;
    private final Label troubleWords;
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
    private @Nullable PlaceView current;
    private boolean signedIn;
    private Runnable touched = () -> {};

    /**
     * What can be done from everywhere.
     *
     * @param go to a place of the rail
     */
    public record Ways(Consumer<Place> go, Runnable lock, Runnable signOut) {}

    public ConsoleWindow(Ui ui, DeskTheme theme, RailViewModel model, String practice, Ways ways) {
        this.ui = ui;
        Runnable look = () -> theme.setDark(!theme.dark().get());
        rail =
                new Rail(
                        ui,
                        model,
                        practice,
                        new Rail.Ways(ways.go(), ways.lock(), ways.signOut(), look));
        places.setLeft(rail);
        troubleWords = Words.verbatim(ui, "");
        trouble = trouble();
        var all = new VBox(trouble, page);
        VBox.setVgrow(page, Priority.ALWAYS);
        all.getStyleClass().add("console");
        scene = new Scene(all, DESIGN_WIDTH, DESIGN_HEIGHT);
        scene.addEventFilter(InputEvent.ANY, this::onInput);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        theme.apply(scene);
        learn(theme, ways, look);
    }

    private void learn(DeskTheme theme, Ways ways, Runnable look) {
        for (var place : Place.rail()) {
            var digit = KeyCode.getKeyCode(Integer.toString(Place.rail().indexOf(place) + 1));
            keys.put(ctrl(digit), () -> ways.go().accept(place));
        }
        keys.put(ctrl(KeyCode.L), ways.lock());
        keys.put(ctrl(KeyCode.D), look);
        for (var plus : new KeyCode[] {KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD}) {
            keys.put(ctrl(plus), theme::larger);
        }
        keys.put(ctrl(KeyCode.MINUS), theme::smaller);
        keys.put(ctrl(KeyCode.SUBTRACT), theme::smaller);
        keys.put(ctrl(KeyCode.DIGIT0), theme::standardSize);
    }

    private static KeyCombination ctrl(KeyCode code) {
        // Plus needs Shift on many keyboards.
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);
    }

    private HBox trouble() {
        var close =
                new DeskButton(
                        ui,
                        DeskButton.Kind.QUIET,
                        Message.of("trouble.close"),
                        () -> trouble(null));
        HBox.setHgrow(troubleWords, Priority.ALWAYS);
        troubleWords.setMaxWidth(Double.MAX_VALUE);
        var strip = new HBox(troubleWords, close);
        strip.getStyleClass().add("trouble");
        strip.setVisible(false);
        strip.setManaged(false);
        return strip;
    }

    /** What a stage shows. */
    public Scene scene() {
        return scene;
    }

    /** Detaches what was shown and shows this; only sign-in and lock stand without the rail. */
    public void show(Place place, PlaceView view) {
        release();
        current = view;
        signedIn = Place.rail().contains(place);
        if (signedIn) {
            places.setCenter(view.node());
            page.getChildren().setAll(places);
            rail.here(place);
            rail.attached();
        } else {
            rail.detached();
            places.setCenter(null);
            page.getChildren().setAll(view.node());
        }
        view.attached();
    }

    /** Says that something broke, with a code for support; null: no more. */
    public void trouble(@Nullable String supportCode) {
        if (supportCode != null) {
            troubleWords.setText(ui.text(Message.of("trouble").with("code", supportCode)));
        }
        trouble.setVisible(supportCode != null);
        trouble.setManaged(supportCode != null);
    }

    /** Runs whenever there is a hand on mouse or keyboard. */
    public void onTouched(Runnable action) {
        touched = action;
    }

    @Override
    public void close() {
        release();
        rail.detached();
    }

    private void release() {
        if (current == null) return;
        var leaving = current;
        current = null;
        leaving.detached();
    }

    /** Not when something moves away under a mouse that lies still. */
    private void onInput(InputEvent event) {
        if (BY_HAND.contains(event.getEventType())) touched.run();
    }

    private void onKey(KeyEvent event) {
        if (current != null && current.onKey(event)) {
            event.consume();
            return;
        }
        for (var key : keys.entrySet()) {
            if (!key.getKey().match(event)) continue;
            if (signedIn || isForTheEye(event.getCode())) key.getValue().run();
            event.consume();
            return;
        }
    }

    /** Size and look can be changed by anybody; everything else only by who is signed in. */
    private static boolean isForTheEye(KeyCode code) {
        return switch (code) {
            case D, PLUS, EQUALS, ADD, MINUS, SUBTRACT, DIGIT0 -> true;
            default -> false;
        };
    }
}
