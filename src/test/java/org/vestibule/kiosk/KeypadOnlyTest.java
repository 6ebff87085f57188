package org.vestibule.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.enrollment.Stage;
import org.vestibule.i18n.Languages;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.ui.Fx;
import org.vestibule.ui.keyboard.Keyboard;

import java.util.List;
import java.util.function.BiConsumer;

/** Nobody touches the glass: everything goes by Tab, arrows, enter and back. */
class KeypadOnlyTest {
    private static final List<String> LANGUAGES = List.of("en", "es", "ar");

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    @DisplayName("R-05 The whole journey by keypad, every letter on the keys of the screen")
    void wholeJourney(String tag) {
        with(
                1080,
                1920,
                (glass, hand) -> {
                    toReview(glass, hand, tag);
                    save(glass, hand);
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.DONE);
                    assertThat(glass.kiosk().language().tag()).isEqualTo(tag);
                    assertThat(glass.shelf.kept()).hasSize(1);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    @DisplayName("R-05 The same on a display that lies, as small as it may be")
    void wholeJourneyOnASmallDisplay(String tag) {
        with(
                1280,
                800,
                (glass, hand) -> {
                    toReview(glass, hand, tag);
                    save(glass, hand);
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.DONE);
                });
    }

    private static void toReview(Glass glass, KeyHand hand, String tag) {
        hand.chooseWords(
                Languages.shipped().all().stream()
                        .filter(each -> each.tag().equals(tag))
                        .findFirst()
                        .orElseThrow()
                        .endonym());
        hand.choose("benefits.test-results");
        hand.choose("for-whom.me");
        hand.spell("Ana");
        hand.pressKey("ui.key.next");
        hand.spell("Ruiz");
        hand.choose("ui.continue");
        for (var part : List.of("9", "30")) {
            hand.spell(part);
            hand.pressKey("ui.key.next");
        }
        hand.spell("1948");
        hand.choose("ui.continue");
        assertThat(glass.kiosk().screen()).isEqualTo(Screen.CONTACT);
        hand.spell("6175550142");
        hand.choose("ui.continue");
        hand.choose("finish.phone");
        hand.choose("agreements.terms");
        hand.choose("ui.continue");
        assertThat(glass.kiosk().screen()).isEqualTo(Screen.REVIEW);
    }

    private static void save(Glass glass, KeyHand hand) {
        hand.choose("review.save");
        assertThat(glass.kiosk().screen()).isEqualTo(Screen.HAND_OFF);
        glass.news.tell(Stage.READY);
        // What has come may have taken away what had the focus.
        hand.nextFrame();
        hand.choose("ui.finish");
        hand.choose("done.ease.easy");
    }

    @Test
    @DisplayName("R-10 A new screen has the focus on its first answer, a field where one types")
    void firstAnswer() {
        with(
                1080,
                1920,
                (glass, hand) -> {
                    assertThat(hand.here().getAccessibleText()).startsWith("English");
                    hand.press(KeyCode.ENTER);
                    assertThat(hand.here().getAccessibleText())
                            .startsWith(glass.text("benefits.test-results"));
                    hand.press(KeyCode.ENTER);
                    hand.choose("for-whom.me");
                    assertThat(hand.here()).isInstanceOf(TextField.class);
                });
    }

    @Test
    @DisplayName("R-05 Back is Escape anywhere, and Backspace where nothing is typed")
    void back() {
        with(
                1080,
                1920,
                (glass, hand) -> {
                    hand.press(KeyCode.ESCAPE);
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.WELCOME);
                    hand.press(KeyCode.ENTER);
                    hand.press(KeyCode.ENTER);
                    hand.press(KeyCode.BACK_SPACE);
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.BENEFITS);
                    hand.press(KeyCode.ENTER);
                    hand.choose("for-whom.me");
                    hand.type("A");
                    hand.press(KeyCode.BACK_SPACE);
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.NAME);
                    hand.type("B");
                    hand.press(KeyCode.TAB);
                    hand.press(KeyCode.BACK_SPACE);
                    assertThat(glass.fields().getFirst().getText()).isEmpty();
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.NAME);
                    hand.press(KeyCode.ESCAPE);
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.FOR_WHOM);
                });
    }

    @Test
    @DisplayName("R-10 What lay over the screen gives the focus back where it was")
    void overlays() {
        with(
                1080,
                1920,
                (glass, hand) -> {
                    hand.goTo(glass.text("welcome.who-can-see"));
                    var asked = hand.here();
                    hand.press(KeyCode.ENTER);
                    assertThat(hand.here().getAccessibleText())
                            .isEqualTo(glass.text("who-can-see.close"));
                    hand.press(KeyCode.ESCAPE);
                    assertThat(hand.here()).isEqualTo(asked);
                    hand.press(KeyCode.F1);
                    assertThat(glass.seen()).contains(glass.text("help.meanwhile"));
                    hand.press(KeyCode.ENTER);
                    assertThat(glass.seen()).doesNotContain(glass.text("help.meanwhile"));
                    hand.press(KeyCode.ESCAPE);
                    hand.press(KeyCode.ESCAPE);
                    assertThat(hand.here()).isEqualTo(asked);
                    hand.press(KeyCode.F2);
                    assertThat(glass.seen()).contains(glass.text("languages.question"));
                    hand.press(KeyCode.BACK_SPACE);
                    glass.time.passSeconds(121);
                    assertThat(glass.seen()).contains(glass.text("still-there.question"));
                    hand.press(KeyCode.ENTER);
                    assertThat(hand.here()).isEqualTo(asked);
                });
    }

    @Test
    @DisplayName("R-05 R-57 An error has the focus on the field that is wrong")
    void error() {
        with(
                1080,
                1920,
                (glass, hand) -> {
                    toName(hand);
                    hand.choose("ui.continue");
                    assertThat(hand.here()).isEqualTo(glass.fields().getFirst());
                });
    }

    @Test
    @DisplayName("R-05 Letters of a real keyboard reach the field, wherever the arrows have led")
    void realLetters() {
        with(
                1080,
                1920,
                (glass, hand) -> {
                    toName(hand);
                    hand.type("Mar");
                    hand.press(KeyCode.DOWN);
                    assertThat(hand.here().getParent()).isInstanceOf(Keyboard.class);
                    hand.type("ía");
                    var field = glass.fields().getFirst();
                    assertThat(field.getText()).isEqualTo("María");
                    assertThat(hand.here()).isEqualTo(field);
                    // Coming back to a field does not put what is in it at stake.
                    hand.press(KeyCode.TAB);
                    hand.press(KeyCode.TAB, true);
                    hand.type("x");
                    assertThat(field.getText()).isEqualTo("Maríax");
                });
    }

    @Test
    @DisplayName("R-14 Enter held down does not choose on the screen that it brings up")
    void heldDown() {
        with(
                1080,
                1920,
                (glass, hand) -> {
                    hand.hold(KeyCode.ENTER, 8);
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.BENEFITS);
                    hand.press(KeyCode.ENTER);
                    hand.choose("for-whom.me");
                    hand.type("Ana");
                    hand.press(KeyCode.ENTER);
                    hand.hold(KeyCode.ENTER, 8);
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.BIRTH_DATE);
                });
    }

    @Test
    @DisplayName("R-05 Keys that are held down are no scan")
    void noScan() {
        with(
                1080,
                1920,
                (glass, hand) -> {
                    hand.repeat(KeyCode.TAB, "\t", 20);
                    hand.repeat(KeyCode.SPACE, " ", 1);
                    glass.scanEnds();
                    assertThat(glass.seen()).doesNotContain(glass.text("welcome.error.scan"));
                    var before = hand.here();
                    hand.press(KeyCode.TAB);
                    assertThat(hand.here()).isNotEqualTo(before);
                });
    }

    @Test
    @DisplayName("R-10 Left and right are as they look, in Arabic too")
    void arrowsInArabic() {
        with(
                1920,
                1080,
                (glass, hand) -> {
                    hand.chooseWords("العربية");
                    hand.goTo(glass.text("ui.help"));
                    var help = hand.here();
                    hand.press(KeyCode.RIGHT);
                    assertThat(middle(hand.here())).isGreaterThan(middle(help));
                    assertThat(hand.here().getAccessibleText()).isEqualTo(glass.text("ui.back"));
                    hand.press(KeyCode.LEFT);
                    assertThat(hand.here()).isEqualTo(help);
                });
    }

    private static double middle(Node node) {
        return KeyHand.bounds(node).getCenterX();
    }

    private static void toName(KeyHand hand) {
        hand.press(KeyCode.ENTER);
        hand.press(KeyCode.ENTER);
        hand.choose("for-whom.me");
    }

    private static void with(double width, double height, BiConsumer<Glass, KeyHand> way) {
        Fx.run(
                () -> {
                    try (var glass = new Glass(Languages.shipped().of(LANGUAGES))) {
                        glass.on(width, height);
                        Fx.layOut(glass.scene());
                        way.accept(glass, new KeyHand(glass));
                    }
                });
    }
}
