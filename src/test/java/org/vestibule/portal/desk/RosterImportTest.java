package org.vestibule.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.portal.TestPortal;
import org.vestibule.portal.roster.Appointment;
import org.vestibule.portal.roster.RosterReport;
import org.vestibule.portal.roster.RosterReport.Counts;
import org.vestibule.staff.Actor;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A practice's export, taken in again and again. */
class RosterImportTest {
    @TempDir private Path folder;
    private TestPortal portal;

    @BeforeEach
    void start() {
        portal = new TestPortal(folder);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void theSameFileAgainChangesNothing() {
        var first = portal.importRoster(TestPortal.ROSTER);
        var second = portal.importRoster(TestPortal.ROSTER);

        assertThat(first).isEqualTo(new RosterReport(new Counts(5, 5, 0, 0, 5, 3), List.of()));
        assertThat(second).isEqualTo(new RosterReport(new Counts(5, 0, 0, 5, 0, 3), List.of()));
    }

    @Test
    void aChangedRowBringsThePersonUpToDate() {
        portal.importRoster(TestPortal.ROSTER);

        var report =
                portal.importRoster(TestPortal.ROSTER.replace("cy@example.com", "new@example.com"));

        assertThat(report.counts()).isEqualTo(new Counts(5, 0, 1, 4, 0, 3));
        var email =
                portal.look(
                        rows ->
                                rows.patients()
                                        .ofMrn("C3")
                                        .orElseThrow()
                                        .person()
                                        .contact()
                                        .email());
        assertThat(email).hasValue("new@example.com");
    }

    @Test
    void datesMoveSoThatTheFirstIsToday() {
        var moved = new RosterImport.Options(Optional.of(LocalDate.of(2027, 3, 1)), false);
        portal.program()
                .roster()
                .take(Actor.operator(), TestPortal.ROSTER.getBytes(StandardCharsets.UTF_8), moved);

        var visits =
                portal.look(
                        rows -> {
                            var id = rows.patients().ofMrn("D4").orElseThrow().id();
                            return rows.visits().from(id, LocalDate.EPOCH);
                        });
        assertThat(visits)
                .containsExactly(new Appointment(LocalDate.of(2027, 3, 2), "09:00", "Dr. Lin"));
    }

    @Test
    void withoutTheDemosOptionTheColumnAttestsNothing() {
        var report =
                portal.program()
                        .roster()
                        .take(
                                Actor.operator(),
                                TestPortal.ROSTER.getBytes(StandardCharsets.UTF_8),
                                RosterImport.Options.plain());

        assertThat(report.counts().attested()).isZero();
    }

    @Test
    void whoMayNotImportIsStopped() {
        var nobody = new Actor("temp", Set.of());

        assertThatThrownBy(
                        () ->
                                portal.program()
                                        .roster()
                                        .take(nobody, new byte[0], RosterImport.Options.plain()))
                .hasMessage("not allowed: IMPORT_ROSTER");
    }

    @Test
    void lettersGoToAdultsWithoutAnAccountWhoAreExpected() {
        portal.importRoster(TestPortal.ROSTER);

        var letters =
                portal.program()
                        .invitations()
                        .issue(Actor.operator(), TestPortal.TODAY, TestPortal.TODAY, 10);

        assertThat(letters)
                .extracting(l -> l.person().mrn())
                .containsExactlyInAnyOrder("A1", "B2", "C3");
        assertThat(letters.getFirst().shownCode()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(letters.getFirst().toString())
                .doesNotContain(letters.getFirst().code().token().value());
    }
}
