package org.vestibule.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.ui.Fx;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** While somebody reads a screen, the next one is made behind it. */
@DisplayName("R-59 the next screen is ready before it is asked for")
class RehearsalTest {
    private Glass glass;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @BeforeEach
    void open() {
        glass = Fx.call(RehearsalTest::kiosk);
    }

    @AfterEach
    void close() {
        Fx.run(glass::close);
    }

    private static Glass kiosk() {
        var made = new Glass(Languages.shipped().all());
        made.on(1080, 1920);
        Fx.layOut(made.scene());
        return made;
    }

    /** As long as nobody touches anything. */
    private static void rest(Glass glass) {
        glass.time.pass(Rehearsal.PAUSE);
        Fx.layOut(glass.scene());
    }

    private static Optional<Node> waiting(Glass glass) {
        return glass.scene().getRoot().getChildrenUnmodifiable().stream()
                .filter(node -> !node.isVisible() && !node.isManaged())
                .findFirst();
    }

    @Test
    void it_is_made_a_moment_later_and_then_shown() {
        Fx.run(
                () -> {
                    glass.time.pass(Rehearsal.PAUSE.minusMillis(1));
                    assertThat(waiting(glass)).isEmpty();
                    rest(glass);
                    var next = waiting(glass).orElseThrow();
                    assertThat(next.getBoundsInParent().getHeight()).isGreaterThan(1_000);
                    glass.touchWords(Language.ENGLISH.endonym());
                    assertThat(next.isVisible()).isTrue();
                    assertThat(next.isManaged()).isTrue();
                    assertThat(glass.seen()).contains(glass.text("benefits.question"));
                });
    }

    static Stream<Language> languages() {
        return Languages.shipped().all().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void it_looks_as_if_it_were_made_when_it_is_shown(Language language) {
        Fx.run(
                () -> {
                    var rested = toAgreements(glass, language, true);
                    try (var hasty = kiosk()) {
                        assertThat(rested).isEqualTo(toAgreements(hasty, language, false));
                    }
                });
    }

    /** Everything that can be seen on each screen of the way. */
    private static List<String> toAgreements(Glass at, Language language, boolean rests) {
        var seen = new ArrayList<String>();
        var touches =
                List.of(
                        "benefits.test-results",
                        "for-whom.me",
                        "ui.continue",
                        "ui.continue",
                        "ui.continue",
                        "finish.phone");
        at.touchWords(language.endonym());
        for (var key : touches) {
            answer(at);
            if (rests) rest(at);
            assertThat(waiting(at).isPresent()).as(key).isEqualTo(rests);
            at.touch(key);
            Fx.layOut(at.scene());
            Fx.visible(at.scene().getRoot()).map(RehearsalTest::look).forEach(seen::add);
        }
        assertThat(at.kiosk().screen()).isEqualTo(Screen.AGREEMENTS);
        return seen;
    }

    private static void answer(Glass at) {
        switch (at.kiosk().screen()) {
            case NAME -> {
                at.type(0, "Ana");
                at.type(1, "Lee");
            }
            case BIRTH_DATE -> {
                at.type(0, "5");
                at.type(1, "14");
                at.type(2, "1961");
            }
            case CONTACT -> at.type(0, "6175550142");
            default -> {}
        }
    }

    private static String look(Node node) {
        var words = node instanceof Labeled labeled ? labeled.getText() : "";
        return node.getClass().getSimpleName()
                + " "
                + node.localToScene(node.getLayoutBounds())
                + " "
                + node.getPseudoClassStates()
                + " "
                + node.isFocused()
                + " "
                + words
                + " "
                + node.getAccessibleText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ui.text-larger", "ui.contrast", "ui.lower"})
    void another_look_makes_it_anew(String key) {
        Fx.run(
                () -> {
                    rest(glass);
                    var before = waiting(glass);
                    glass.touch(key);
                    assertThat(waiting(glass)).isEmpty();
                    rest(glass);
                    assertThat(waiting(glass)).isPresent().isNotEqualTo(before);
                });
    }

    @Test
    void another_language_or_another_way_leaves_it() {
        Fx.run(
                () -> {
                    rest(glass);
                    var english = waiting(glass).orElseThrow();
                    glass.touchWords("Español");
                    assertThat(english.getParent()).isNull();
                    rest(glass);
                    var next = waiting(glass).orElseThrow();
                    glass.touch("ui.not-today");
                    assertThat(next.getParent()).isNull();
                    rest(glass);
                    assertThat(waiting(glass)).as("nobody knows why not today").isEmpty();
                });
    }

    @Test
    void nothing_is_made_behind_what_lies_over_the_screen() {
        Fx.run(
                () -> {
                    glass.touch("ui.help");
                    rest(glass);
                    assertThat(waiting(glass)).isEmpty();
                    glass.touch("help.close");
                    rest(glass);
                    assertThat(waiting(glass)).isPresent();
                });
    }

    @Test
    @DisplayName("R-01 Nobody hears of it")
    void nobody_hears_of_it() {
        Fx.run(
                () -> {
                    glass.touchWords(Language.ENGLISH.endonym());
                    glass.touch("ui.read-aloud");
                    glass.touch("read-aloud.close");
                    glass.time.pass(Duration.ofSeconds(5));
                    assertThat(waiting(glass)).isPresent();
                });
        assertThat(glass.speech.words())
                .contains(glass.text("benefits.question"))
                .doesNotContain(glass.text("for-whom.question"));
    }

    @Test
    @DisplayName("R-38 Nothing of a person waits for the next one")
    void who_walks_away_leaves_nothing_in_it() {
        Fx.run(
                () -> {
                    glass.touchWords(Language.ENGLISH.endonym());
                    glass.touch("benefits.test-results");
                    glass.touch("for-whom.me");
                    answer(glass);
                    rest(glass);
                    var dates = waiting(glass).orElseThrow();
                    assertThat(typed(dates)).containsOnly("");
                    glass.time.passSeconds(300);
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.WELCOME);
                    assertThat(dates.getParent()).isNull();
                    assertThat(waiting(glass).map(RehearsalTest::typed).orElseThrow()).isEmpty();
                });
    }

    private static List<String> typed(Node node) {
        return node.lookupAll(".entry-field").stream()
                .map(TextField.class::cast)
                .map(TextField::getText)
                .toList();
    }
}
