package org.vestibule.ui;

import com.google.errorprone.annotations.FormatMethod;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.vestibule.ui.control.PrimaryButton;
import org.vestibule.ui.control.Touchable;
import org.vestibule.ui.theme.DisplayProfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong with what can be seen now: words cut off, outside, or one over the other; things to
 * touch that are too small or too close.
 */
public final class ScreenScan {
    private final Scene scene;
    private final DisplayProfile display;
    private final Bounds screen;
    private final List<String> findings = new ArrayList<>();

    private ScreenScan(Scene scene, DisplayProfile display) {
        this.scene = scene;
        this.display = display;
        screen = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
    }

    /** In words; empty when all is well. Lays the scene out first. */
    public static List<String> findings(Scene scene, DisplayProfile display) {
        Fx.layOut(scene);
        var scan = new ScreenScan(scene, display);
        scan.targets();
        scan.words();
        return scan.findings;
    }

    /** Everything to touch or to type into that can be seen. */
    public static List<Node> touchables(Scene scene) {
        return Fx.visible(scene.getRoot())
                .filter(node -> node instanceof Touchable || node instanceof TextField)
                .toList();
    }

    private void targets() {
        var targets = touchables(scene);
        for (var at = 0; at < targets.size(); at++) {
            target(targets.get(at));
            for (var other : targets.subList(at + 1, targets.size())) gap(targets.get(at), other);
        }
    }

    private void target(Node node) {
        var bounds = bounds(node);
        var least = node instanceof PrimaryButton ? 19.0 : 16.0;
        if (display.mm(bounds.getHeight()) < least || display.mm(bounds.getWidth()) < 16) {
            say("%s is %.1f by %.1f mm", said(node), width(bounds), height(bounds));
        }
        if (!screen.contains(bounds)) say("%s is not on the screen: %s", said(node), bounds);
    }

    private double width(Bounds bounds) {
        return display.mm(bounds.getWidth());
    }

    private double height(Bounds bounds) {
        return display.mm(bounds.getHeight());
    }

    private void gap(Node one, Node other) {
        var a = bounds(one);
        var b = bounds(other);
        var across = Math.max(a.getMinX() - b.getMaxX(), b.getMinX() - a.getMaxX());
        var down = Math.max(a.getMinY() - b.getMaxY(), b.getMinY() - a.getMaxY());
        var gap = display.mm(Math.max(across, down));
        if (gap < 3) say("%.1f mm between %s and %s", gap, said(one), said(other));
    }

    private void words() {
        var labels =
                Fx.visible(scene.getRoot())
                        .filter(ScreenScan::hasWords)
                        .filter(node -> node.getOpacity() > 0)
                        .toList();
        for (var at = 0; at < labels.size(); at++) {
            whole(labels.get(at));
            for (var other : labels.subList(at + 1, labels.size())) apart(labels.get(at), other);
        }
    }

    private static boolean hasWords(Node node) {
        return (node instanceof Labeled label && !label.getText().isEmpty())
                || node instanceof TextFlow;
    }

    private void whole(Node node) {
        if (node instanceof Labeled label && !shown(label).equals(squeezed(label.getText()))) {
            say("\"%s\" is cut off: \"%s\"", label.getText(), shown(label));
        }
        if (!screen.contains(bounds(node))) say("%s is not on the screen", words(node));
        if (!inside(node)) say("%s sticks out of its control", words(node));
    }

    /** What is drawn where something else is drawn cannot be read. */
    private void apart(Node one, Node other) {
        var a = drawn(one);
        var b = drawn(other);
        var across = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        var down = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        if (across > 1 && down > 4) say("%s lies over %s", words(one), words(other));
    }

    private static Bounds drawn(Node node) {
        var ink = node instanceof Labeled ? node.lookup(".text") : node;
        return bounds(ink == null ? node : ink);
    }

    /** What is really drawn; it has dots at the end when there was no room. */
    private static String shown(Labeled label) {
        return label.lookup(".text") instanceof Text text ? squeezed(text.getText()) : "";
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    /** A label may not stick out of what it stands on. */
    private static boolean inside(Node node) {
        var parent = node.getParent();
        while (parent != null && !(parent instanceof Touchable)) parent = parent.getParent();
        if (parent == null) return true;
        var outer = bounds(parent);
        var inner = drawn(node);
        return inner.getMinY() >= outer.getMinY() - 1
                && inner.getMaxY() <= outer.getMaxY() + 1
                && inner.getMinX() >= outer.getMinX() - 1
                && inner.getMaxX() <= outer.getMaxX() + 1;
    }

    /** Layout bounds: rings and errors drawn outside do not count. */
    public static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static String said(Node node) {
        return "\"" + node.getAccessibleText() + "\"";
    }

    private static String words(Node node) {
        return node instanceof Labeled label ? "\"" + label.getText() + "\"" : said(node);
    }

    @FormatMethod
    private void say(String words, Object... values) {
        findings.add(String.format(Locale.ROOT, words, values));
    }
}
