package org.vestibule.ui.access;

import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;

import org.vestibule.ui.Fx;
import org.vestibule.ui.control.ErrorLine;
import org.vestibule.ui.control.PrimaryButton;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A fault put into a screen that has none.
 *
 * @param rule that has to find it
 * @param screen of the gallery
 */
record Seeded(String rule, String fault, String screen, Consumer<Scene> put) {
    @Override
    public String toString() {
        return rule + ": " + fault;
    }

    static List<Seeded> all() {
        return Stream.of(sizes(), words(), names(), looks(), focus())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Seeded> sizes() {
        return List.of(
                of("TargetSize", "a low button", scene -> called(scene, "Back").setScaleY(0.7)),
                of("TargetSize", "a narrow key", scene -> styled(scene, "key").setScaleX(0.5)),
                of("TargetSize", "a main action of 17 mm", scene -> main(scene).setScaleY(0.9)),
                of(
                        "TargetGap",
                        "a key near the next",
                        scene -> styled(scene, "key").setTranslateX(9)),
                of("TargetGap", "a button by another", Seeded::nearby),
                of("TargetGap", "a field on another", scene -> field(scene).setTranslateY(150)),
                of("OnTheScreen", "a button half out", scene -> main(scene).setTranslateX(300)),
                of("OnTheScreen", "a heading half out", scene -> head(scene).setTranslateX(-200)),
                of("OnTheScreen", "a bar too high", scene -> halfOut(styled(scene, "pill"))));
    }

    private static List<Seeded> words() {
        return List.of(
                of("WholeWords", "a heading with dots", Seeded::squeeze),
                of(
                        "WholeWords",
                        "words under their button",
                        scene -> words(scene).setTranslateY(60)),
                of(
                        "WholeWords",
                        "a letter too large",
                        scene -> letter(scene).setStyle("-fx-font-size: 200px")),
                of("WholeWords", "tails cut off", scene -> lower(styled(scene, "subline"), 9)),
                of(
                        "WordsApart",
                        "a line on the heading",
                        scene -> onto(styled(scene, "subline"), head(scene))),
                of("WordsApart", "a label on another", Seeded::labels),
                of(
                        "WordsApart",
                        "words on other words",
                        scene -> onto(words(scene), styled(scene, "strong"))),
                of(
                        "LetterHeight",
                        "a small line",
                        scene -> styled(scene, "subline").setStyle("-fx-font-size: 18px")),
                of(
                        "LetterHeight",
                        "tiny letters on a key",
                        scene -> letter(scene).setStyle("-fx-font-size: 10px")),
                of("LetterHeight", "an error shrunk", scene -> error(scene).setScaleY(0.6)));
    }

    private static List<Seeded> names() {
        return List.of(
                of(
                        "SpokenName",
                        "a nameless key",
                        scene -> styled(scene, "key").setAccessibleText(" ")),
                of("SpokenName", "a nameless field", scene -> field(scene).setAccessibleText(null)),
                of(
                        "SpokenName",
                        "a button that is nothing",
                        scene -> main(scene).setAccessibleRole(AccessibleRole.NODE)),
                of(
                        "OneHeading",
                        "two headings",
                        scene -> styled(scene, "subline").getStyleClass().add(Styles.QUESTION)),
                of("OneHeading", "no heading", scene -> head(scene).setVisible(false)),
                of("OneHeading", "an empty heading", scene -> ((Labeled) head(scene)).setText("")),
                of("Mirrored", "a heading the other way", scene -> turn(head(scene))),
                of("Mirrored", "a bar the other way", scene -> turn(styled(scene, "top-bar"))),
                of("Mirrored", "a screen the other way", scene -> turn(scene.getRoot())),
                of("SaidToo", "a field wrong by color", scene -> wrong(field(scene))),
                of(
                        "SaidToo",
                        "an error that is not to be seen",
                        scene -> error(scene).setVisible(false)),
                new Seeded(
                        "SaidToo",
                        "a box without its tick",
                        "agree",
                        scene -> tick(scene).setOpacity(0)));
    }

    private static List<Seeded> looks() {
        return List.of(
                of(
                        "TextContrast",
                        "a gray line",
                        scene -> styled(scene, "subline").setStyle("-fx-text-fill: #999999")),
                of("TextContrast", "a faded heading", scene -> head(scene).setOpacity(0.4)),
                of(
                        "TextContrast",
                        "ink on the main action",
                        scene ->
                                styled(main(scene), "button-text")
                                        .setStyle("-fx-text-fill: -v-ink")),
                of("ControlContrast", "a faded icon", scene -> icon(scene).setOpacity(0.2)),
                of(
                        "ControlContrast",
                        "a field without an edge",
                        scene -> field(scene).setStyle("-v-edge: #E8E8E8")),
                of(
                        "ControlContrast",
                        "a key with a pale edge",
                        scene -> styled(scene, "key").setStyle("-v-edge: -v-line")),
                new Seeded(
                        "ControlContrast",
                        "a box without an edge",
                        "agree",
                        scene -> empty(scene).setStyle("-fx-background-color: #EEEEEE, #FFFFFF")));
    }

    private static List<Seeded> focus() {
        return List.of(
                of(
                        "FocusRing",
                        "no ring",
                        scene -> called(scene, "Back").setStyle("-v-ring: transparent")),
                of(
                        "FocusRing",
                        "a field without one",
                        scene -> field(scene).setStyle("-v-ring: transparent")),
                of("FocusRing", "a hair's breadth", Seeded::thin),
                of("FocusOrder", "a foot turned round", Seeded::swap),
                of("FocusOrder", "the first field below", scene -> field(scene).setTranslateY(300)),
                of(
                        "FocusOrder",
                        "a button that is left out",
                        scene -> main(scene).setFocusTraversable(false)));
    }

    private static Seeded of(String rule, String fault, Consumer<Scene> put) {
        return new Seeded(rule, fault, "name", put);
    }

    private static Node first(Node within, Predicate<Node> wanted) {
        return Fx.visible(within).filter(wanted).findFirst().orElseThrow();
    }

    private static void halfOut(Node node) {
        node.setTranslateY(-Sight.bounds(node).getCenterY());
    }

    private static Node styled(Scene scene, String styleClass) {
        return styled(scene.getRoot(), styleClass);
    }

    private static Node styled(Node within, String styleClass) {
        return first(within, node -> node.getStyleClass().contains(styleClass));
    }

    private static Node called(Scene scene, String name) {
        return first(scene.getRoot(), node -> name.equals(node.getAccessibleText()));
    }

    private static Node head(Scene scene) {
        return styled(scene, Styles.QUESTION);
    }

    private static Node main(Scene scene) {
        return first(scene.getRoot(), PrimaryButton.class::isInstance);
    }

    private static Node field(Scene scene) {
        return first(scene.getRoot(), TextField.class::isInstance);
    }

    private static Node letter(Scene scene) {
        return styled(scene, "key-letter");
    }

    /** The words of the first button of the foot. */
    private static Node words(Scene scene) {
        return styled(called(scene, "Back"), "button-text");
    }

    private static Node error(Scene scene) {
        return first(scene.getRoot(), ErrorLine.class::isInstance);
    }

    private static Node icon(Scene scene) {
        return first(
                scene.getRoot(),
                node -> node instanceof PictureView && Sight.isWithin(node, Styles.KEY));
    }

    private static Node tick(Scene scene) {
        return first(styled(scene, Styles.CHECK_BOX), PictureView.class::isInstance);
    }

    /** The box of a tile that is not ticked. */
    private static Node empty(Scene scene) {
        return styled(
                first(
                        scene.getRoot(),
                        node ->
                                node.getStyleClass().contains(Styles.CHECK_TILE)
                                        && !Sight.is(node, "selected")),
                Styles.CHECK_BOX);
    }

    private static void squeeze(Scene scene) {
        var heading = (Labeled) head(scene);
        heading.setWrapText(false);
        heading.setMaxWidth(150);
    }

    /** Leaves a line this much less room than it wants, px. */
    private static void lower(Node node, double by) {
        var label = (Labeled) node;
        label.setWrapText(false);
        label.setPrefHeight(label.getHeight() - by);
    }

    private static void thin(Scene scene) {
        Fx.visible(scene.getRoot())
                .filter(node -> node.getStyleClass().contains("pill"))
                .forEach(node -> node.setStyle("-fx-background-insets: -1px, 0, 0, 2px"));
    }

    private static void nearby(Scene scene) {
        var help = called(scene, "I need help");
        var gap = Sight.bounds(help).getMinX() - Sight.bounds(called(scene, "Back")).getMaxX();
        help.setTranslateX(8 - gap);
    }

    private static void swap(Scene scene) {
        called(scene, "Back").setTranslateX(760);
        main(scene).setTranslateX(-760);
    }

    private static void labels(Scene scene) {
        var labels =
                Fx.visible(scene.getRoot())
                        .filter(node -> node.getStyleClass().contains(Styles.FIELD_LABEL))
                        .toList();
        onto(labels.getLast(), labels.getFirst());
    }

    private static void onto(Node one, Node other) {
        one.setTranslateX(Sight.drawn(other).getMinX() - Sight.drawn(one).getMinX());
        one.setTranslateY(Sight.drawn(other).getMinY() - Sight.drawn(one).getMinY());
    }

    private static void turn(Node node) {
        node.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    }

    private static void wrong(Node node) {
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), true);
    }
}
