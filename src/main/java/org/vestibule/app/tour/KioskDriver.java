package org.vestibule.app.tour;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A hand at the kiosk: finds what is visible by its words, moves there and touches it through the
 * robot, as a finger would. Every touch is counted; so is every key of the on-screen keyboard.
 */
final class KioskDriver {
    private static final long PATIENCE_SECONDS = 15;

    private final Stage stage;
    private final JourneyRecord record;

    KioskDriver(Stage stage, JourneyRecord record) {
        this.stage = stage;
        this.record = record;
    }

    /**
     * Touches what says exactly these words, once it is there and can be touched.
     *
     * @throws TourFailure when it does not come
     */
    void touch(String words) {
        touch(words, node -> words.equals(spoken(node)));
    }

    /** Touches what begins with these words: a line follows a tile's title, or what is chosen. */
    void touchTile(String title) {
        touch(
                title,
                node ->
                        spoken(node).equals(title)
                                || spoken(node).startsWith(title + ". ")
                                || spoken(node).startsWith(title + ": "));
    }

    /** Clicks a button that says this, whatever key is shown beside. */
    void touchButton(String words) {
        touch(
                words,
                node ->
                        node instanceof ButtonBase
                                && (spoken(node).equals(words)
                                        || spoken(node).startsWith(words + ", ")));
    }

    /** Types into the field with this label on an ordinary keyboard. */
    void write(String label, String text) {
        Predicate<Node> field =
                node -> node instanceof TextInputControl && label.equals(spoken(node));
        touch(label, field);
        // To the field itself: two windows share one glass here, and the robot's keys would go to
        // whichever of them the toolkit takes for the active one.
        FxThread.run(
                () ->
                        find(field)
                                .ifPresent(
                                        node ->
                                                text.codePoints()
                                                        .mapToObj(Character::toString)
                                                        .forEach(key -> typed(node, key))));
    }

    private static void typed(Node node, String key) {
        var event =
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        key,
                        key,
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false);
        Event.fireEvent(node, event);
    }

    /** Waits until something visible holds these words. */
    void awaitText(String words) {
        FxThread.await(
                "the words \"" + words + "\"",
                PATIENCE_SECONDS,
                () ->
                        find(node ->
                                        node instanceof Labeled label
                                                && label.getText() != null
                                                && label.getText().contains(words))
                                .isPresent());
    }

    /** Types on the kiosk's own keyboard, a touch each. */
    void type(String text) {
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(key -> touch("key " + key, node -> isKey(node, key)));
    }

    /** Types into the field with this label. */
    void type(String label, String text) {
        touch(label, node -> node.isFocusTraversable() && label.equals(spoken(node)));
        type(text);
    }

    /** A letter under the scanner, which types fast and ends with Enter; no touch. */
    void scan(String text) {
        FxThread.run(
                () -> {
                    var robot = new Robot();
                    for (var c : text.toCharArray()) press(robot, c);
                    robot.keyType(KeyCode.ENTER);
                });
    }

    /** Waits until these words can be read. */
    void awaitWords(String words) {
        FxThread.await("the words \"" + words + "\"", PATIENCE_SECONDS, () -> shows(words));
    }

    boolean shows(String words) {
        return find(node -> node instanceof Labeled label && words.equals(label.getText()))
                .isPresent();
    }

    private void touch(String what, Predicate<Node> wanted) {
        Predicate<Node> touchable = node -> wanted.test(node) && !node.isDisabled();
        FxThread.await(
                "something to touch: " + what,
                PATIENCE_SECONDS,
                () -> find(touchable).flatMap(this::middle).isPresent());
        FxThread.run(() -> find(touchable).flatMap(this::middle).ifPresent(this::click));
        record.touched();
    }

    private void click(Point2D where) {
        var robot = new Robot();
        // Each touch comes from elsewhere: two at one place would be a double click.
        robot.mouseMove(where.add(100, 0));
        robot.mouseMove(where);
        robot.mousePress(MouseButton.PRIMARY);
        robot.mouseRelease(MouseButton.PRIMARY);
    }

    private static void press(Robot robot, char c) {
        var shifted = Character.isUpperCase(c) || c == ':' || c == '_';
        if (shifted) robot.keyPress(KeyCode.SHIFT);
        robot.keyType(code(c));
        if (shifted) robot.keyRelease(KeyCode.SHIFT);
    }

    private static KeyCode code(char c) {
        return switch (c) {
            case ':' -> KeyCode.SEMICOLON;
            case '/' -> KeyCode.SLASH;
            case '.' -> KeyCode.PERIOD;
            case '-' -> KeyCode.MINUS;
            case ' ' -> KeyCode.SPACE;
            default -> KeyCode.getKeyCode(Character.toString(Character.toUpperCase(c)));
        };
    }

    private Optional<Point2D> middle(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return bounds == null
                ? Optional.empty()
                : Optional.of(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
    }

    /** The last that fits in drawing order, since what is drawn later lies on top. */
    private Optional<Node> find(Predicate<Node> wanted) {
        // What was just put on the screen has its place only after the next layout.
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        var open = new ArrayDeque<Node>();
        open.push(stage.getScene().getRoot());
        Optional<Node> found = Optional.empty();
        while (!open.isEmpty()) {
            var node = open.pop();
            if (!node.isVisible() || node.getOpacity() == 0) continue;
            if (wanted.test(node)) found = Optional.of(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().reversed().forEach(open::push);
            }
        }
        return found;
    }

    private static boolean isKey(Node node, String key) {
        return node.getStyleClass().contains("key") && key.equalsIgnoreCase(spoken(node));
    }

    private static String spoken(Node node) {
        if (node.getAccessibleText() != null) return node.getAccessibleText();
        return node instanceof Labeled label && label.getText() != null ? label.getText() : "";
    }
}
