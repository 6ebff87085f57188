package org.vestibule.ui.access;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.vestibule.i18n.Language.Direction;
import org.vestibule.ui.Fx;
import org.vestibule.ui.control.Touchable;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.Styles;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a person has before them now: a scene at rest, in mm and in pixels. */
public final class Sight {
    private final Scene scene;
    private final DisplayProfile display;
    private final Direction direction;
    private final Camera camera;
    private final List<Node> nodes;
    private Set<String> ringed = new HashSet<>();
    private @Nullable Pixels pixels;
    private @Nullable FocusWalk focus;

    private Sight(Scene scene, DisplayProfile display, Direction direction, Camera camera) {
        this.scene = scene;
        this.display = display;
        this.direction = direction;
        this.camera = camera;
        nodes = Fx.visible(scene.getRoot()).filter(node -> node.getOpacity() > 0).toList();
    }

    /**
     * Lays the scene out first.
     *
     * @param direction that the screen's language has
     */
    public static Sight of(
            Scene scene, DisplayProfile display, Direction direction, Camera camera) {
        Fx.layOut(scene);
        return new Sight(scene, display, direction, camera);
    }

    Scene scene() {
        return scene;
    }

    DisplayProfile display() {
        return display;
    }

    Direction direction() {
        return direction;
    }

    boolean isHighContrast() {
        return scene.getRoot().getStyleClass().contains(Styles.HIGH_CONTRAST);
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Node> nodes(Predicate<Node> wanted) {
        return nodes.stream().filter(wanted).toList();
    }

    /** Everything to touch or to type into. */
    List<Node> touchables() {
        return nodes(node -> node instanceof Touchable || node instanceof TextField);
    }

    /** Everything to read, a paragraph at a time. */
    List<Node> words() {
        return nodes(
                node ->
                        (node instanceof Labeled label && !label.getText().isEmpty())
                                || node instanceof TextFlow);
    }

    /** Everything that is written, what was typed too. */
    List<Text> texts() {
        return nodes.stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.getText().codePoints().anyMatch(Sight::isDrawn))
                .toList();
    }

    /** Marks of direction show nothing. */
    private static boolean isDrawn(int letter) {
        return !Character.isWhitespace(letter) && Character.getType(letter) != Character.FORMAT;
    }

    Bounds screen() {
        return new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
    }

    /** The picture of it, with the focus nowhere. */
    Pixels pixels() {
        if (pixels == null) pixels = camera.take(scene);
        return pixels;
    }

    Camera camera() {
        return camera;
    }

    /** Once around with the key that moves the focus. */
    FocusWalk focus() {
        if (focus == null) focus = FocusWalk.around(this, ringed);
        return focus;
    }

    /** Leaves out the ring of controls of these kinds, and adds those whose ring it looks at. */
    Sight without(Set<String> kinds) {
        ringed = kinds;
        return this;
    }

    /** Layout bounds: rings and errors drawn outside do not count. */
    static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** Where the letters of a paragraph are. */
    static Bounds drawn(Node node) {
        var ink = node instanceof Labeled ? node.lookup(".text") : node;
        return bounds(ink == null ? node : ink);
    }

    /** The nearest thing to touch that this is a part of. */
    static @Nullable Node control(Node node) {
        for (var at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof Touchable || at instanceof TextField) return at;
        }
        return null;
    }

    static boolean isWithin(Node node, String styleClass) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(styleClass)) return true;
        }
        return false;
    }

    static boolean is(Node node, String state) {
        return node.getPseudoClassStates().stream()
                .anyMatch(each -> each.getPseudoClassName().equals(state));
    }

    /** How a finding names a node. */
    static String said(Node node) {
        return switch (node) {
            case Labeled label -> "\"" + label.getText() + "\"";
            case Text text -> "\"" + text.getText() + "\"";
            default -> "\"" + node.getAccessibleText() + "\"";
        };
    }
}
