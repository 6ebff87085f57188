package org.vestibule.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.ui.Fx;
import org.vestibule.ui.control.Touchable;
import org.vestibule.ui.keyboard.Keyboard;
import org.vestibule.ui.theme.Styles;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** On every screen the focus comes past everything that can be used, once, in reading order. */
class FocusRingTest {
    private final List<String> findings = new ArrayList<>();

    /** Stands for the keyboard of the screen; each field may have another. */
    private static final Node KEYS = new Region();

    private int screens;
    private int stops;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    @DisplayName("R-10 R-11 Tab goes once round everything, in reading order, each with a name")
    void everyScreen(String tag) {
        walk(tag, 1080, 1920);
        assertThat(findings).isEmpty();
        assertThat(screens).isGreaterThan(35);
        assertThat(stops).isGreaterThan(300);
    }

    @Test
    @DisplayName("R-10 On a small display that lies, where answers take several pages")
    void smallDisplay() {
        walk("ar", 1280, 800);
        assertThat(findings).isEmpty();
    }

    private void walk(String tag, double width, double height) {
        var language = language(tag);
        Fx.run(() -> new GlassWalk(() -> kiosk(width, height), language, this::look).everywhere());
    }

    private static Language language(String tag) {
        return Languages.shipped().of(List.of(tag)).getFirst();
    }

    private static Glass kiosk(double width, double height) {
        var glass = new Glass(Languages.shipped().all());
        glass.on(width, height);
        return glass;
    }

    private void look(String name, Glass glass) {
        Fx.layOut(glass.scene());
        screens++;
        var hand = new KeyHand(glass);
        var usable = usable(glass);
        if (usable.isEmpty()) return; // the kiosk takes a break
        do hand.press(KeyCode.TAB);
        while (stop(hand.here()).equals(KEYS));
        var ring = ring(name, hand, usable.size());
        stops += ring.size();
        if (!Set.copyOf(ring).equals(usable)) findings.add(name + ": not everything, once");
        var fields = ring.stream().filter(TextField.class::isInstance).count();
        for (var stop : Set.copyOf(ring)) {
            var times = ring.stream().filter(stop::equals).count();
            var most = stop.equals(KEYS) ? Math.max(1, fields) : 1;
            if (times > most) findings.add(name + ": " + stop.getAccessibleText() + " twice");
            if (!stop.equals(KEYS)) named(name, stop);
        }
        inReadingOrder(name, glass, ring);
        backwards(name, hand);
    }

    /** What can be seen and used; a keyboard is one thing, and its keys are the arrows' affair. */
    private static Set<Node> usable(Glass glass) {
        return Fx.visible(glass.scene().getRoot())
                .filter(node -> node instanceof Touchable || node instanceof TextField)
                .filter(node -> !node.isDisabled())
                .map(FocusRingTest::stop)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Node stop(Node node) {
        return node.getParent() instanceof Keyboard ? KEYS : node;
    }

    private List<Node> ring(String name, KeyHand hand, int things) {
        var begin = hand.here();
        var ring = new ArrayList<Node>();
        do {
            ring.add(stop(hand.here()));
            hand.press(KeyCode.TAB);
        } while (!hand.here().equals(begin) && ring.size() < 2 * things + 2);
        if (!hand.here().equals(begin)) findings.add(name + ": Tab does not come back");
        return ring;
    }

    private void named(String name, Node node) {
        var text = (String) node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        var called = node instanceof TextField ? node.getAccessibleText() : text;
        var role = node.getAccessibleRole();
        if (called == null || called.isBlank()) findings.add(name + ": no name");
        if (role == null || role == AccessibleRole.NODE) findings.add(name + ": no role");
    }

    /** Within the question, within the foot and within the bar: row by row, as lines run. */
    private void inReadingOrder(String name, Glass glass, List<Node> ring) {
        var mirrored = language(glass.kiosk().language().tag()).direction() == RTL;
        // Where there is nothing but the question, the way round ends among its answers.
        var backwards = ring.stream().map(FocusRingTest::part).distinct().count() == 1 ? 1 : 0;
        for (var at = 1; at < ring.size(); at++) {
            var one = ring.get(at - 1);
            var other = ring.get(at);
            if (!part(one).equals(part(other))) continue;
            if (!isBefore(one, other, mirrored) && backwards-- <= 0) {
                findings.add(
                        name + ": " + one.getAccessibleText() + ", " + other.getAccessibleText());
            }
        }
    }

    private static final Language.Direction RTL = Language.Direction.RIGHT_TO_LEFT;

    private static String part(Node node) {
        if (node.equals(KEYS)) return "keyboard";
        for (var at = node; at != null; at = at.getParent()) {
            for (var part : List.of(Styles.TOP_BAR, Styles.FOOT)) {
                if (at.getStyleClass().contains(part)) return part;
            }
        }
        return node.getParent() instanceof Touchable ? "inner" : "answer";
    }

    private static boolean isBefore(Node one, Node other, boolean mirrored) {
        var a = KeyHand.bounds(one);
        var b = KeyHand.bounds(other);
        if (b.getCenterY() > a.getMaxY()) return true;
        if (b.getCenterY() < a.getMinY()) return false;
        return mirrored ? b.getCenterX() < a.getCenterX() : b.getCenterX() > a.getCenterX();
    }

    private void backwards(String name, KeyHand hand) {
        var begin = hand.here();
        hand.press(KeyCode.TAB);
        hand.press(KeyCode.TAB, true);
        // From the field after a keyboard it goes back past the keys of that field.
        if (!hand.here().equals(begin) && !stop(begin).equals(KEYS)) {
            findings.add(name + ": Shift-Tab does not come back");
        }
    }

    @Test
    @DisplayName("R-05 The arrows reach everything, each key of the keyboards too")
    void arrows() {
        Fx.run(
                () -> {
                    try (var glass = kiosk(1080, 1920)) {
                        reachAll("welcome", glass);
                        glass.touchWords("English");
                        reachAll("benefits", glass);
                        glass.touch("benefits.visit");
                        glass.touch("for-whom.me");
                        reachAll("name", glass);
                    }
                });
        assertThat(findings).isEmpty();
    }

    private void reachAll(String name, Glass glass) {
        Fx.layOut(glass.scene());
        var hand = new KeyHand(glass);
        var reached = new HashSet<Node>();
        var open = new ArrayDeque<Node>(List.of(hand.here()));
        while (!open.isEmpty()) {
            var node = open.poll();
            if (!reached.add(node)) continue;
            for (var way : List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN)) {
                node.requestFocus();
                hand.press(way);
                open.add(hand.here());
            }
        }
        Fx.visible(glass.scene().getRoot())
                .filter(node -> node instanceof Touchable || node instanceof TextField)
                .filter(node -> !node.isDisabled() && !reached.contains(node))
                .map(node -> name + ": no arrow leads to " + node.getAccessibleText())
                .forEach(findings::add);
    }
}
