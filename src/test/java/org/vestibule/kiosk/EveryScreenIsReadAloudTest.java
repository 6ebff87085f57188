package org.vestibule.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.device.speech.Utterance;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.i18n.OtherLanguages;
import org.vestibule.kiosk.film.Reels;
import org.vestibule.ui.Fx;
import org.vestibule.ui.control.Pill;
import org.vestibule.ui.control.Touchable;
import org.vestibule.ui.control.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every text and every control of every screen is heard, and nothing of the person is. */
class EveryScreenIsReadAloudTest {
    /** What the walk types, and what comes of it on the review and on the code's card. */
    private static final List<String> CANARIES =
            List.of("María", "Hernández", "1948", "6175550142", "maria.guadalupe", "K7QM");

    private final List<String> findings = new ArrayList<>();
    private int texts;
    private int controls;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    static Stream<Language> languages() {
        return Languages.shipped().all().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("R-01 R-03 Everything is said in the screen's language, and nothing personal")
    void everyScreen(Language language) {
        Fx.run(
                () ->
                        new GlassWalk(EveryScreenIsReadAloudTest::kiosk, language, this::listen)
                                .everywhere());
        assertThat(findings).isEmpty();
        assertThat(texts).isGreaterThan(400);
        assertThat(controls).isGreaterThan(300);
    }

    private static Glass kiosk() {
        var glass =
                new Glass(Languages.shipped().all(), Reels.everywhere(Languages.shipped().all()));
        glass.on(1080, 1920);
        // What may be said is gathered once, and not by a kiosk that waits for its printer.
        new Ear(glass).hear(KeyCode.F5);
        return glass;
    }

    private void listen(String name, Glass glass) {
        new Ear(glass).hear(KeyCode.F5);
        var said = glass.speech.current();
        var all = said.stream().map(Utterance::text).toList();
        nodes(glass, Labeled.class::isInstance)
                .filter(EveryScreenIsReadAloudTest::isToBeRead)
                .forEach(label -> text(name, label, all));
        nodes(glass, node -> node instanceof Touchable || node instanceof TextField)
                .filter(node -> !within(node, "key"))
                .forEach(control -> control(name, control, all));
        said.forEach(utterance -> language(name, utterance, glass.kiosk().language()));
        for (var each : all) {
            if (CANARIES.stream().anyMatch(each::contains)) findings.add(name + " says a canary");
        }
    }

    private static Stream<Node> nodes(Glass glass, Predicate<Node> wanted) {
        return Fx.visible(glass.scene().getRoot()).filter(wanted);
    }

    /** Not the keys of the keyboard, nor the letters that are a picture of their size. */
    private static boolean isToBeRead(Node node) {
        var text = written((Labeled) node);
        return !text.isBlank()
                && !within(node, "key")
                && !within(node, "entry-dots")
                && !inPill(node);
    }

    private static boolean inPill(Node node) {
        for (var at = node; at != null; at = at.getParent()) if (at instanceof Pill) return true;
        return false;
    }

    private static boolean within(Node node, String styleClass) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(styleClass)) return true;
        }
        return false;
    }

    private void text(String name, Node node, List<String> said) {
        texts++;
        var text = plain(written((Labeled) node));
        var personal = within(node, "code") || CANARIES.stream().anyMatch(text::contains);
        var covered = personal || text.contains("•••") || isDate(text);
        if (covered) return;
        if (said.stream().noneMatch(each -> each.contains(text))) findings.add(name + ": " + text);
    }

    /** The review's birth date, in any language. */
    private static boolean isDate(String text) {
        return text.contains("1948");
    }

    private void control(String name, Node node, List<String> said) {
        controls++;
        var text = plain(node.getAccessibleText());
        if (said.stream().noneMatch(each -> each.startsWith(text))) {
            findings.add(name + ": control " + text);
        }
    }

    private void language(String name, Utterance utterance, Language screen) {
        if (utterance.language().equals(screen.tag())) return;
        var closed = name.startsWith("out-of-service") || name.equals("closed");
        var endonym =
                Stream.concat(
                                Languages.shipped().all().stream(),
                                OtherLanguages.shipped().besides(List.of()).stream())
                        .anyMatch(each -> each.endonym().equals(utterance.text()));
        if (!endonym && !closed) findings.add(name + " in another language: " + utterance.text());
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u061c\\u200e\\u200f\\u2066-\\u2069]", "")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }

    /** As it was given, before it was broken into lines. */
    private static String written(Labeled label) {
        return label instanceof Words words ? words.said() : label.getText();
    }
}
