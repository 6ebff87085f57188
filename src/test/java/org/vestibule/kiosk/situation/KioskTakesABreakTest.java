package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.Availability.State;
import org.vestibule.enrollment.Submission;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.kiosk.Glass;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.ui.Fx;

import java.util.List;
import java.util.function.Consumer;

/** The kiosk's store cannot be written or opened, and then it can again. */
class KioskTakesABreakTest {
    private static final String BREAK = "This screen is taking a break";

    @BeforeAll
    static void start() {
        Fx.start();
    }

    private static void on(Consumer<Glass> situation) {
        Fx.run(
                () -> {
                    try (var glass = new Glass(Languages.shipped().all())) {
                        glass.on(1080, 1920);
                        situation.accept(glass);
                    }
                });
    }

    private static void begin(Glass glass) {
        glass.touchWords(Language.ENGLISH.endonym());
    }

    private static void toName(Glass glass) {
        begin(glass);
        glass.askForName();
    }

    private static void toReview(Glass glass) {
        toName(glass);
        glass.answerAll();
    }

    @Test
    void thePosterIsCoveredInMoreThanOneLanguageAndComesBackByItself() {
        on(
                glass -> {
                    glass.room.is(State.RESTING);
                    assertThat(glass.seen())
                            .contains(BREAK)
                            .contains("Please see the front desk. They can help you right away.")
                            .contains("Esta pantalla está en pausa. Por favor, vaya a recepción.")
                            .doesNotContain("Nothing you typed here was kept.");
                    glass.room.is(State.SERVING);
                    assertThat(glass.seen()).doesNotContain(BREAK);
                    begin(glass);
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.BENEFITS);
                });
    }

    @Test
    void nobodyGetsPastItByTouchingAScanningOrWaiting() {
        on(
                glass -> {
                    glass.room.is(State.RESTING);
                    begin(glass);
                    glass.time.passSeconds(600);
                    glass.kiosk().broke(new IllegalStateException());
                    assertThat(glass.seen()).contains(BREAK);
                });
    }

    @Test
    @DisplayName("I3: who is typing is sent to the desk, and what was typed is wiped")
    void aJourneyInProgressIsWipedAndSentToTheDesk() {
        on(
                glass -> {
                    toName(glass);
                    glass.type(0, "Canary");
                    glass.room.is(State.RESTING);
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.WELCOME);
                    assertThat(glass.seen())
                            .contains(BREAK)
                            .contains("Nothing you typed here was kept.");
                    assertThat(glass.audit).contains("SESSION_WIPED kiosk NAME");
                    glass.room.is(State.SERVING);
                    toName(glass);
                    assertThat(glass.fields().getFirst().getText()).isEmpty();
                });
    }

    @Test
    @DisplayName("I1: never done, and whoever hands in answers is told at once")
    void whoHandsInTheirAnswersIsToldAndTheKioskRestsAfterThem() {
        on(
                glass -> {
                    toReview(glass);
                    glass.shelf.fail(Submission.Reason.DISK_FULL);
                    glass.room.is(State.RESTING);
                    glass.touch("review.save");
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.NOT_SAVED);
                    assertThat(glass.seen()).contains("Please see the front desk");
                    glass.touch("not-saved.leave");
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.WELCOME);
                    assertThat(glass.seen()).contains(BREAK);
                });
    }

    @Test
    void whoWalksAwayFromTheirAnswersIsWipedToo() {
        on(
                glass -> {
                    toReview(glass);
                    glass.room.is(State.RESTING);
                    glass.time.passSeconds(165);
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.WELCOME);
                    assertThat(glass.seen()).contains(BREAK);
                });
    }

    @Test
    void whoseAnswersAreKeptComesToTheirEnd() {
        on(
                glass -> {
                    toReview(glass);
                    glass.touch("review.save");
                    glass.room.is(State.RESTING);
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.HAND_OFF);
                    assertThat(glass.seen()).doesNotContain(BREAK);
                });
    }

    @Test
    void aKioskThatRestsWhenItStartsShowsSoAtOnce() {
        Fx.run(
                () -> {
                    var glass = new Glass(List.of(Language.ENGLISH), State.RESTING);
                    assertThat(glass.seen()).contains(BREAK);
                    assertThat(glass.room.listeners()).isEqualTo(1);
                    glass.close();
                    assertThat(glass.room.listeners()).isZero();
                });
    }
}
