package org.vestibule.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.DeclineReason;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.kiosk.VirtualTime;
import org.vestibule.kiosk.nav.Overlay;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.practice.Timings;
import org.vestibule.ui.theme.TextSize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class SessionTest {
    private final VirtualTime time = new VirtualTime();
    private final List<SessionEnd> ends = new ArrayList<>();
    private long ids;
    private final Session session =
            new Session(
                    "en",
                    Timings.standard(),
                    time,
                    () -> new EnrollmentId(new UUID(0, ++ids)),
                    ends::add);

    @Test
    @DisplayName("R-15 All settings are back to default for the next person")
    void settingsEndWithTheSession() {
        session.set(session.settings().larger().otherContrast());
        assertThat(session.settings()).isEqualTo(new Settings(TextSize.MEDIUM, true));
        session.wipe();
        assertThat(session.settings()).isEqualTo(Settings.STANDARD);
    }

    @Test
    void everyPersonGetsAnotherId() {
        var first = session.enrollmentId();
        assertThat(session.enrollmentId()).isEqualTo(first);
        session.wipe();
        assertThat(session.enrollmentId()).isNotEqualTo(first);
    }

    @Test
    void whoDeclinedAndChangesTheirMindGetsAnotherId() {
        var first = session.enrollmentId();
        session.on(new Touch.NotToday());
        session.on(new Touch.GiveReason(DeclineReason.PRIVACY));
        session.on(new Touch.ChangedMind());
        assertThat(session.enrollmentId()).isNotEqualTo(first);
    }

    @Test
    void tellsNumbersOnlyWhenItEnds() {
        session.touched();
        session.on(new Touch.Start("en"));
        session.touched();
        session.wipe();
        assertThat(ends)
                .containsExactly(new SessionEnd(Screen.BENEFITS, false, 2, 2, Optional.empty()));
    }

    @Test
    void theLastTouchEndsIt() {
        session.on(new Touch.NotToday());
        session.on(new Touch.GiveReason(DeclineReason.PRIVACY));
        session.on(new Touch.Leave());
        assertThat(ends)
                .containsExactly(new SessionEnd(Screen.DECLINED, true, 3, 0, Optional.empty()));
        assertThat(session.trip()).isEqualTo(Trip.start("en"));
    }

    @Test
    void aFailureCoversTheScreenWithACodeForStaff() {
        session.broke(new IllegalStateException("Ana Canary"));
        assertThat(session.overlay()).contains(Overlay.ERROR);
        assertThat(session.supportCode()).matches("[2-9A-HJ-NP-Z]{6}");
        session.wipe();
        assertThat(session.supportCode()).isEmpty();
        assertThat(session.overlay()).isEmpty();
    }

    @Test
    void theSameFailureHasTheSameCodeWhateverItSays() {
        var codes = new ArrayList<String>();
        for (var message : List.of("Ana", "Ben")) codes.add(SupportCode.of(failure(message)));
        assertThat(codes.getFirst()).isEqualTo(codes.getLast());
    }

    private static IllegalStateException failure(String message) {
        return new IllegalStateException(message);
    }

    @Test
    void theStepBarCountsQuestionsOnly() {
        assertThat(Place.of(session.trip())).isEmpty();
        session.on(new Touch.Start("en"));
        assertThat(Place.of(session.trip())).contains(new Place(1, 9));
        session.wipe();
        session.on(Ways.letter());
        assertThat(Place.of(session.trip())).contains(new Place(1, 3));
    }

    @Test
    void theSquareIsTheLastStepOfBothWays() {
        assertThat(Place.of(Ways.walk(Ways.toHandOff()))).contains(new Place(9, 9));
        var invited =
                Ways.walk(
                        Ways.letter(),
                        Ways.finish(org.vestibule.enrollment.FinishBy.PHONE),
                        Ways.agree(),
                        Ways.saved());
        assertThat(Place.of(invited)).contains(new Place(3, 3));
    }
}
