package org.vestibule.ui.frame;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;

import org.jspecify.annotations.Nullable;
import org.vestibule.ui.control.Reveal;
import org.vestibule.ui.keyboard.Keyboard;
import org.vestibule.ui.theme.Styles;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps the focus where it can be seen. A new screen has it on its first answer, an error on the
 * field that is wrong; what goes away under it hands it on to what comes next. It is never
 * on a hidden page, nor under what lies over the screen.
 */
final class Focus {
    private final Frame frame;
    private List<Node> stops = List.of();
    private @Nullable Node scope;
    private @Nullable TextField wrong;
    private int page;
    private boolean going;

    Focus(Frame frame) {
        this.frame = frame;
        frame.addEventHandler(Reveal.REVEAL, this::revealed);
    }

    Optional<Node> owner() {
        var scene = frame.getScene();
        return Optional.ofNullable(scene == null ? null : scene.getFocusOwner())
                .filter(node -> Objects.equals(node.getScene(), scene));
    }

    /** The keyboard that has the focus on one of its keys. */
    Optional<Keyboard> keyboard() {
        return owner().map(Node::getParent)
                .filter(Keyboard.class::isInstance)
                .map(Keyboard.class::cast);
    }

    void go(Node node) {
        going = true;
        node.requestFocus();
        // A field that gets the focus selects its text, and the next key would replace it.
        if (node instanceof TextField field) field.end();
        going = false;
        remember();
    }

    /** The next one in reading order, round and round; the one before with {@code -1}. */
    Optional<Node> next(int by) {
        frame.layout();
        var all = FocusOrder.stops(frame);
        if (all.isEmpty()) return Optional.empty();
        var here = owner().map(all::indexOf).orElse(-1);
        if (here < 0) return Optional.of(by > 0 ? all.getFirst() : all.getLast());
        return Optional.of(all.get(Math.floorMod(here + by, all.size())));
    }

    /** What lies that way. Below a field lie its keys, and from the keys it goes back to it. */
    Optional<Node> towards(Arrows way) {
        frame.layout();
        var here = owner().filter(FocusOrder::isOpen);
        if (here.isEmpty()) return next(1);
        var all = FocusOrder.spots(frame);
        if (way == Arrows.DOWN && here.get() instanceof TextField && keysBelow(here.get(), all)) {
            all.removeIf(TextField.class::isInstance);
        }
        var to = way.from(here.get(), all);
        if (to.isEmpty() && here.get() instanceof TextField field) return beside(field, way, all);
        if (!(to.orElse(null) instanceof TextField)) return to;
        return keyboard().<Node>map(Keyboard::meant).filter(all::contains).or(() -> to);
    }

    /** Where fields stand one below the other, past the end of one is the next. */
    private static Optional<Node> beside(TextField field, Arrows way, List<Node> all) {
        if (way == Arrows.UP || way == Arrows.DOWN) return Optional.empty();
        var fields = all.stream().filter(TextField.class::isInstance).toList();
        var at = fields.indexOf(field) + (way.isForward(field) ? 1 : -1);
        return at < 0 || at >= fields.size() ? Optional.empty() : Optional.of(fields.get(at));
    }

    private static boolean keysBelow(Node field, List<Node> all) {
        var bottom = field.localToScene(field.getLayoutBounds()).getMaxY();
        return all.stream()
                .filter(node -> node.getParent() instanceof Keyboard)
                .findFirst()
                .filter(key -> bottom <= key.localToScene(0, 0).getY())
                .isPresent();
    }

    /** Turns the pages of what is to be seen. */
    void turn(int by) {
        pages().ifPresent(pages -> pages.turn(by));
        keep();
    }

    /** A new screen: where typing starts, or on the first answer, or on what leads on. */
    void land() {
        wrong = null;
        if (frame.scope() instanceof Sheet sheet && sheet.begin()) {
            remember();
            return;
        }
        var all = FocusOrder.stops(frame);
        var on = all.stream().filter(node -> has(node, Styles.PRIMARY)).findFirst();
        all.stream()
                .filter(Focus::isAnswer)
                .findFirst()
                .or(() -> on)
                .or(() -> all.stream().findFirst())
                .ifPresent(this::go);
        remember();
    }

    private static boolean isAnswer(Node node) {
        for (var at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof Turner) return false;
            if (at instanceof Pages || has(at, Styles.CHOICES)) return true;
        }
        return false;
    }

    /** Here again, if it is still there. */
    void back(@Nullable Node to) {
        if (to != null && FocusOrder.isOpen(to)) go(to);
        else land();
    }

    /** After whatever a hand has done. */
    void keep() {
        if (frame.getScene() == null) return;
        var owner = owner().filter(FocusOrder::isOpen);
        if (wrong != null && FocusOrder.isOpen(wrong)) go(wrong);
        else if (hasTurned()) landOnPage();
        else if (owner.isEmpty()) recover(owner().orElse(null));
        else remember();
        wrong = null;
    }

    /** Before each frame: what no hand has done. */
    void watch() {
        if (owner().filter(FocusOrder::isOpen).isEmpty()) keep();
    }

    /** The toolkit moves a focus that was lost to the first thing on the screen, whatever it is. */
    void moved(@Nullable Node before, @Nullable Node now) {
        if (going || before == null || now == null || FocusOrder.isOpen(before)) return;
        if (FocusOrder.surrounds(now)) recover(before);
    }

    private void revealed(Event event) {
        if (wrong == null && event.getTarget() instanceof TextField field) wrong = field;
    }

    /** On to what came after it. */
    private void recover(@Nullable Node lost) {
        var at = stops.indexOf(lost);
        if (at < 0 || !isSameScope()) {
            land();
            return;
        }
        Stream.concat(
                        stops.subList(at, stops.size()).stream(),
                        stops.subList(0, at).reversed().stream())
                .filter(FocusOrder::isOpen)
                .findFirst()
                .ifPresentOrElse(this::go, this::land);
    }

    private boolean hasTurned() {
        return isSameScope() && pages().map(Pages::page).orElse(0) != page;
    }

    /** On the first answer of the page that has come; where there is none, it stays. */
    private void landOnPage() {
        var first = FocusOrder.stops(frame).stream().filter(Focus::isAnswer).findFirst();
        var here = owner().filter(FocusOrder::isOpen);
        if (here.isEmpty() && first.isEmpty()) recover(owner().orElse(null));
        else if (here.isPresent() && isAnswer(here.get())) remember();
        else first.ifPresent(this::go);
        remember();
    }

    private Optional<Pages> pages() {
        return frame.scope() instanceof Sheet sheet ? Optional.of(sheet.pages()) : Optional.empty();
    }

    private boolean isSameScope() {
        return Objects.equals(scope, frame.scope());
    }

    private void remember() {
        stops = FocusOrder.stops(frame);
        scope = frame.scope();
        page = pages().map(Pages::page).orElse(0);
    }

    private static boolean has(Node node, String styleClass) {
        return node.getStyleClass().contains(styleClass);
    }
}
