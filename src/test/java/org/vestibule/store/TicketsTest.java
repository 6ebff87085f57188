package org.vestibule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.enrollment.Pending.Lookup;
import org.vestibule.testing.Samples;
import org.vestibule.testing.TestStore;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

class TicketsTest {
    /** Half past eleven at night in Boston, where it is the next day in Greenwich. */
    private static final Instant LATE = Instant.parse("2026-03-03T04:30:00Z");

    private static final Tickets BOSTON = new Tickets('B', ZoneId.of("America/New_York"));

    private final HandClock clock = new HandClock(LATE);
    private final TestStore fixture = TestStore.create(clock, BOSTON);

    @AfterEach
    void close() {
        fixture.close();
    }

    private String ticket(int number) {
        return fixture.save(Samples.typed(number)).ticket().orElseThrow();
    }

    private List<String> tickets(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(this::ticket).toList();
    }

    @Test
    void theyAreCountedAndGoOnAfterARestart() {
        assertThat(tickets(1, 3)).containsExactly("B1", "B2", "B3");
        fixture.reopen();
        assertThat(ticket(4)).isEqualTo("B4");
    }

    @Test
    void theTicketTravelsWithTheEnrollment() {
        var saved = fixture.save(Samples.typed(1));
        assertThat(fixture.store().pending().find(saved.id()))
                .isInstanceOfSatisfying(
                        Lookup.Found.class,
                        found -> assertThat(found.ticket()).isEqualTo(saved.ticket()));
    }

    @Test
    void submittingTwiceTakesOneTicket() {
        assertThat(ticket(1)).isEqualTo("B1");
        assertThat(ticket(1)).isEqualTo("B1");
        assertThat(ticket(2)).isEqualTo("B2");
    }

    @Test
    void whoDeclinedOrOnlyCalledForHelpTakesNone() {
        assertThat(fixture.save(Samples.declined(1)).ticket()).isEmpty();
        assertThat(fixture.save(Samples.help(2)).ticket()).isEmpty();
        assertThat(ticket(3)).isEqualTo("B1");
    }

    @Test
    void noTicketIsGivenTwiceOnOneDay() {
        var day = tickets(1, 120);
        assertThat(day).doesNotHaveDuplicates();
        assertThat(day.subList(97, 102)).containsExactly("B98", "B99", "B100", "B101", "B102");
    }

    @Test
    void theNextDayGoesOnWhereTheLastOneStoppedAndBeginsAnewAfter99() {
        tickets(1, 60);
        clock.pass(Duration.ofMinutes(31));
        var next = tickets(61, 110);
        assertThat(next.getFirst()).isEqualTo("B61");
        assertThat(next.subList(38, 41)).containsExactly("B99", "B1", "B2");
    }

    @Test
    void theDayIsThatOfThePractice() {
        tickets(1, 99);
        // Past midnight in Greenwich for hours, and not yet in Boston.
        assertThat(ticket(100)).isEqualTo("B100");
        clock.pass(Duration.ofMinutes(31));
        assertThat(ticket(101)).isEqualTo("B1");
    }

    @Test
    void aClockThatJumpsRepeatsNothing() {
        tickets(1, 3);
        clock.pass(Duration.ofDays(-20_000));
        assertThat(ticket(4)).isEqualTo("B4");
        clock.pass(Duration.ofDays(20_730));
        assertThat(ticket(5)).isEqualTo("B5");
    }

    @Test
    void peopleAtTheSameMomentGetDifferentOnes() {
        Set<String> all = Collections.synchronizedSet(new HashSet<>());
        try (var people = Executors.newFixedThreadPool(8)) {
            for (var number = 1; number <= 80; number++) {
                var mine = number;
                people.execute(() -> all.add(ticket(mine)));
            }
        }
        assertThat(all).hasSize(80).contains("B1", "B80");
    }

    @ParameterizedTest
    @ValueSource(chars = {'I', 'O', 'b', '1', ' '})
    void aLetterThatIsMisreadIsNone(char letter) {
        assertThatThrownBy(() -> new Tickets(letter, BOSTON.zone()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
