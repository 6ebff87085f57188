package org.vestibule.kiosk.who;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.BirthDateEntry;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.practice.PortalTask;

import java.time.Duration;
import java.time.LocalDate;

class BirthDateViewModelTest {
    private final Lobby lobby = new Lobby();

    @BeforeEach
    void reachTheBirthDate() {
        // 10 p.m. in Boston, where it is still the 23rd.
        lobby.time.pass(Duration.ofHours(12));
        lobby.start();
        lobby.pickTask(PortalTask.REFILL);
        lobby.forMe();
        lobby.giveName("Ana", "Lee");
    }

    private BirthDateViewModel date() {
        return lobby.on(BirthDateViewModel.class);
    }

    @Test
    @DisplayName("R-55 A month may be typed by name")
    void aMonthMayBeAName() {
        lobby.giveBirthDate("jan", "2", "1950");
        assertThat(lobby.session.trip().draft().person().birthDate())
                .contains(LocalDate.of(1950, 1, 2));
    }

    @Test
    void theWrongFieldGetsTheFocusAndTheReason() {
        lobby.giveBirthDate("2", "30", "1990");
        assertThat(date().error().get()).isEqualTo(Message.of("birth-date.error.day-not-in-month"));
        assertThat(date().wrong().get()).isEqualTo(BirthDateEntry.Field.DAY);
        lobby.type(date().day(), "8");
        assertThat(date().error().get()).isNull();
        assertThat(date().wrong().get()).isNull();
    }

    @Test
    @DisplayName("R-41 Covered two seconds after the last key, shown for two when asked")
    void coversWhatWasTyped() {
        lobby.type(date().month(), "5");
        assertThat(date().covered().get()).isFalse();
        lobby.time.passSeconds(2);
        assertThat(date().covered().get()).isTrue();
        date().onShow();
        assertThat(date().covered().get()).isFalse();
        lobby.time.passSeconds(2);
        assertThat(date().covered().get()).isTrue();
    }

    @Test
    void todayIsWhereThePracticeLies() {
        lobby.giveBirthDate("11", "24", "2026");
        assertThat(date().error().get()).isEqualTo(Message.of("birth-date.error.in-the-future"));
    }

    @Test
    @DisplayName("R-32 A minor sees the same screens as everybody")
    void aMinorSeesTheSameScreens() {
        lobby.giveBirthDate("5", "14", "2015");
        assertThat(lobby.screen()).isEqualTo(Screen.CONTACT);
    }
}
