package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.device.speech.Loudness;
import org.vestibule.device.speech.Rate;
import org.vestibule.device.speech.Utterance;
import org.vestibule.enrollment.Stage;
import org.vestibule.i18n.Languages;
import org.vestibule.kiosk.Ear;
import org.vestibule.kiosk.Glass;
import org.vestibule.ui.Finger;
import org.vestibule.ui.Fx;

import java.util.List;

/** Somebody who does not see the screen listens to it. */
class ReadsAloudTest {
    private Glass glass;
    private Ear ear;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @BeforeEach
    void open() {
        glass = Fx.call(() -> new Glass(Languages.shipped().of(List.of("en", "es"))));
        ear = new Ear(glass);
        Fx.run(() -> glass.on(1080, 1920));
    }

    @AfterEach
    void close() {
        Fx.run(glass::close);
    }

    @Test
    void nobodyIsReadToWhoDoesNotAskForIt() {
        Fx.run(
                () -> {
                    glass.touchWords("English");
                    ear.hear();
                });
        assertThat(glass.speech.all()).isEmpty();
    }

    @Test
    @DisplayName("R-01 The heading, then lines, then controls in the order of the focus")
    void inOrder() {
        Fx.run(() -> ear.hear(KeyCode.F5));
        assertThat(glass.speech.words())
                .startsWith(
                        "Reading aloud is on. Tab goes on, Enter chooses. F5 reads again.",
                        "See your health information on your phone.",
                        "Set up your free patient portal here. It takes about 2 minutes.",
                        "English. Touch to start, button",
                        "Español",
                        "button",
                        "Have a letter with a square code? Scan it now.")
                .endsWith(
                        "Language: English, button",
                        "Smaller text, button",
                        "Not open now",
                        "Larger text, button",
                        "High contrast, button",
                        "Read aloud, button",
                        "You are here:",
                        "English. Touch to start, button");
        assertThat(glass.speech.current()).contains(new Utterance("Español", "es"));
    }

    @Test
    @DisplayName("R-02 Any touch interrupts, and the next screen begins anew")
    void interrupted() {
        Fx.run(
                () -> {
                    ear.hear(KeyCode.F5);
                    glass.scene().getRoot().fireEvent(Finger.at(MouseEvent.MOUSE_PRESSED, 0, 0));
                    assertThat(glass.speech.isSpeaking()).isFalse();
                    glass.touchWords("English");
                    assertThat(glass.speech.isSpeaking()).isFalse();
                    assertThat(ear.hear()).startsWith("What would you like to do first?");
                    assertThat(glass.speech.isSpeaking()).isTrue();
                });
    }

    @Test
    @DisplayName("R-02 Once more; a pause, and on where it was")
    void againAndPause() {
        Fx.run(
                () -> {
                    var first = ear.hear(KeyCode.F5);
                    assertThat(ear.hear(KeyCode.F5)).isEqualTo(first.subList(1, first.size()));
                    glass.speech.hasSaid(2);
                    ear.hear(KeyCode.F4);
                    assertThat(glass.speech.isSpeaking()).isFalse();
                    assertThat(ear.hear(KeyCode.F4)).isEqualTo(first.subList(3, first.size()));
                });
    }

    @Test
    @DisplayName("R-02 R-04 Rate and loudness by key, each step said")
    void steps() {
        Fx.run(
                () -> {
                    ear.hear(KeyCode.F5);
                    assertThat(ear.hear(KeyCode.F7)).containsExactly("Speed 4 of 7");
                    for (var more = 0; more < 9; more++) ear.hear(KeyCode.F7);
                    assertThat(glass.speech.rate().percent()).isEqualTo(200);
                    for (var less = 0; less < 9; less++) ear.hear(KeyCode.F6);
                    assertThat(glass.speech.rate().percent()).isEqualTo(50);
                    assertThat(ear.hear(KeyCode.F9)).containsExactly("Loudness 6 of 7");
                    assertThat(ear.hear(KeyCode.F8)).containsExactly("Loudness 5 of 7");
                });
    }

    @Test
    @DisplayName("R-02 The card of the bar's button does the same by touch, and stops")
    void byTouch() {
        Fx.run(
                () -> {
                    glass.touch("ui.read-aloud");
                    assertThat(ear.hear()).contains("Read aloud", "Speed 3 of 7", "Slower, button");
                    glass.touch("read-aloud.slower");
                    assertThat(ear.hear()).containsExactly("Speed 2 of 7");
                    glass.touch("read-aloud.louder");
                    assertThat(ear.hear()).containsExactly("Loudness 6 of 7");
                    glass.touch("read-aloud.again");
                    assertThat(ear.hear()).startsWith("See your health information on your phone.");
                    glass.touch("ui.read-aloud");
                    glass.touch("read-aloud.stop");
                    assertThat(glass.speech.isSpeaking()).isFalse();
                    assertThat(glass.seen()).contains("Touch to start");
                });
    }

    @Test
    @DisplayName("R-01 A control that gets the focus says what it is")
    void focus() {
        Fx.run(
                () -> {
                    toName();
                    glass.fields().get(1).requestFocus();
                    assertThat(ear.hear())
                            .containsExactly(
                                    "Last name (optional), type here", "Nothing typed yet");
                });
    }

    @Test
    @DisplayName("R-01 R-03 What is typed is heard in the headset, letter by letter")
    void typedWithAHeadset() {
        Fx.run(
                () -> {
                    glass.headset.in(true);
                    toName();
                    assertThat(typed("A")).containsExactly("Capital A");
                    assertThat(typed("n")).containsExactly("N");
                    assertThat(typed("-")).containsExactly("hyphen");
                    glass.fields().getFirst().deletePreviousChar();
                    assertThat(ear.hear()).containsExactly("Deleted");
                    glass.fields().get(1).requestFocus();
                    ear.hear();
                    glass.fields().get(0).requestFocus();
                    assertThat(ear.hear()).containsExactly("First name, type here", "A, N");
                    glass.fields().getFirst().clear();
                    assertThat(ear.hear()).containsExactly("All cleared");
                });
    }

    @Test
    @DisplayName("R-03 Without a headset a letter is a dot")
    void typedInTheRoom() {
        Fx.run(
                () -> {
                    toName();
                    assertThat(typed("C")).containsExactly("Typed, not read aloud");
                    assertThat(typed("a")).containsExactly("dot");
                    glass.fields().get(1).requestFocus();
                    ear.hear();
                    glass.fields().get(0).requestFocus();
                    assertThat(ear.hear())
                            .containsExactly("First name, type here", "Typed, not read aloud");
                });
    }

    @Test
    @DisplayName("R-03 What the screen covers is a dot in the headset too")
    void coveredOnTheScreen() {
        Fx.run(
                () -> {
                    glass.headset.in(true);
                    toReview();
                    assertThat(ear.hear())
                            .contains("Ana Canary", "dot dot dot -0142")
                            .noneMatch(said -> said.contains("1961"));
                    glass.touchWords("Show: Birth date");
                    assertThat(ear.hear()).containsExactly("May 14, 1961");
                });
    }

    @Test
    @DisplayName("R-03 Nothing of the person is said in the room")
    void review() {
        Fx.run(
                () -> {
                    toReview();
                    assertThat(ear.hear()).contains("Name", "Shown, not read aloud");
                    glass.touchWords("Show: Birth date");
                    assertThat(ear.hear()).containsExactly("Shown, not read aloud");
                });
        assertThat(glass.speech.all())
                .extracting(Utterance::text)
                .noneMatch(said -> said.matches("(?s).*(Ana|Canary|1961|555|5, 5).*"));
    }

    @Test
    @DisplayName("R-03 Who pulls the headset out is not overheard")
    void pulledOut() {
        Fx.run(
                () -> {
                    glass.headset.in(true);
                    assertThat(ear.hear()).contains("See your health information on your phone.");
                    glass.headset.in(false);
                });
        assertThat(glass.speech.isSpeaking()).isFalse();
    }

    @Test
    @DisplayName("R-01 R-57 What is wrong is said at once, and again when it still is")
    void wrong() {
        Fx.run(
                () -> {
                    toName();
                    glass.touch("ui.continue");
                    var error =
                            "Please check. Your name is missing. If you have one name, type it"
                                    + " here.";
                    assertThat(ear.hear()).startsWith(error);
                    glass.scene().getRoot().fireEvent(Finger.at(MouseEvent.MOUSE_PRESSED, 0, 0));
                    assertThat(glass.speech.isSpeaking()).isFalse();
                    glass.scene().getRoot().fireEvent(Finger.at(MouseEvent.MOUSE_RELEASED, 0, 0));
                    assertThat(ear.hear()).startsWith(error);
                });
    }

    @Test
    @DisplayName("R-01 News that no touch brought are said, before the rest")
    void news() {
        Fx.run(
                () -> {
                    toReview();
                    glass.touch("review.save");
                    var screen = ear.hear();
                    glass.speech.hasSaid(3);
                    glass.news.tell(Stage.CONNECTED);
                    assertThat(ear.hear()).startsWith("Your phone is connected", screen.get(3));
                });
    }

    @Test
    void aCountThatGoesOnIsSaidOnce() {
        Fx.run(
                () -> {
                    ear.hear(KeyCode.F5);
                    glass.time.passSeconds(121);
                    assertThat(ear.hear()).startsWith("Are you still there?");
                    var said = glass.speech.all().size();
                    glass.time.passSeconds(5);
                    assertThat(glass.speech.all()).hasSize(said);
                });
    }

    @Test
    @DisplayName("R-04 R-15 The next person finds it off, and as it always begins")
    void nextPerson() {
        Fx.run(
                () -> {
                    glass.touchWords("English");
                    ear.hear(KeyCode.F5);
                    for (var more = 0; more < 3; more++) ear.hear(KeyCode.F7);
                    ear.hear(KeyCode.F9);
                    glass.time.passSeconds(400);
                    assertThat(glass.speech.isSpeaking()).isFalse();
                    var said = glass.speech.all().size();
                    glass.touchWords("English");
                    ear.hear();
                    assertThat(glass.speech.all()).hasSize(said);
                    ear.hear(KeyCode.F5);
                });
        assertThat(glass.speech.rate()).isEqualTo(Rate.NORMAL);
        assertThat(glass.speech.loudness()).isEqualTo(Loudness.NORMAL);
    }

    @Test
    @DisplayName("R-01 A language without a voice is said and shown, not hidden")
    void noVoice() {
        Fx.run(
                () -> {
                    glass.speech.lacks("es");
                    ear.hear(KeyCode.F5);
                    glass.touch("ui.language");
                    glass.touchWords("Español");
                    ear.hear();
                    assertThat(glass.speech.current())
                            .containsExactly(
                                    new Utterance(
                                            "This language cannot be read aloud here.", "en"));
                    assertThat(glass.seen())
                            .contains("Este idioma no se puede leer en voz alta aquí.");
                });
    }

    private List<String> typed(String letter) {
        glass.fields().getFirst().appendText(letter);
        return ear.hear();
    }

    /** Reading aloud from the first screen on, unless a headset has begun it. */
    private void toName() {
        if (!glass.headset.pluggedIn()) ear.press(KeyCode.F5);
        glass.touchWords("English");
        glass.askForName();
        ear.hear();
        glass.fields().getFirst().requestFocus();
        ear.hear();
    }

    private void toReview() {
        toName();
        glass.giveName("Ana", "Canary");
        glass.giveBirthDate("5", "14", "1961");
        ear.hear();
        glass.giveMobile("6175550142");
        ear.hear();
        glass.touch("finish.phone");
        glass.agree();
    }
}
