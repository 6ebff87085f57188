package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vestibule.fhir.Journeys;
import org.vestibule.frontdesk.KioskAbout;
import org.vestibule.frontdesk.KioskOrders;
import org.vestibule.frontdesk.KioskReport;
import org.vestibule.frontdesk.KioskReport.Paper;
import org.vestibule.frontdesk.KioskReport.Use;
import org.vestibule.sync.SyncState.Link;
import org.vestibule.testing.Samples;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

class KioskReporterTest {
    private final MovableClock clock = new MovableClock();
    private final MemoryStore store = new MemoryStore();
    private final SyncBoard board = new SyncBoard();
    private final Overview overview =
            new Overview(store.ports(), board, new ServerClock(clock, clock));
    private final ScriptedDeskLine line = new ScriptedDeskLine();
    private final List<UUID> released = new CopyOnWriteArrayList<>();
    private static final KioskAbout SHOWS =
            new KioskAbout(
                    Optional.empty(),
                    Optional.of("NAME"),
                    Optional.empty(),
                    Optional.of("1.4.0"),
                    Optional.empty());

    private volatile KioskSide side = KioskSide.UNKNOWN;
    private final KioskReporter reporter =
            new KioskReporter(line, released::add, board, () -> overview.report(side), clock);

    @AfterEach
    void stop() {
        reporter.close();
    }

    @Test
    void tellsAtOnceAndThenEveryFiveSeconds() {
        reporter.start();
        await().until(() -> line.reports.size() == 1);

        clock.advance(Duration.ofSeconds(4));
        wakeAndLook();
        assertThat(line.reports).hasSize(1);
        clock.advance(Duration.ofSeconds(1));
        reporter.changed();

        await().until(() -> line.reports.size() == 2);
        assertThat(line.reports).containsOnly(KioskReport.unknown());
    }

    @Test
    void tellsAChangeAtOnce() {
        reporter.start();
        await().until(() -> line.reports.size() == 1);

        clock.advance(KioskReporter.GAP);
        side = new KioskSide(Use.IN_USE, Paper.EMPTY, KioskAbout.trouble("the disk is full"));
        reporter.changed();

        await().until(() -> line.reports.size() == 2);
        var report = line.reports.getLast();
        assertThat(report.use()).isEqualTo(Use.IN_USE);
        assertThat(report.paper()).isEqualTo(Paper.EMPTY);
        assertThat(report.trouble()).contains("the disk is full");
    }

    @Test
    void tellsOfAStoreOutOfOrderWhatWasKnownBefore() {
        store.add(Samples.typed(1), Instant.EPOCH);
        assertThat(overview.report(side).waiting()).isEqualTo(1);
        store.setUnreadable();
        side = new KioskSide(Use.OUT_OF_SERVICE, Paper.OK, KioskAbout.trouble("its disk is full"));
        var report = overview.report(side);
        assertThat(report.use()).isEqualTo(Use.OUT_OF_SERVICE);
        assertThat(report.trouble()).contains("its disk is full");
        assertThat(report.waiting()).isEqualTo(1);
    }

    @Test
    void doesNotTellEveryStepOfAQueueThatDrains() {
        reporter.start();
        await().until(() -> line.reports.size() == 1);

        for (var i = 0; i < 20; i++) {
            side = new KioskSide(Use.FREE, Paper.OK, KioskAbout.trouble("step " + i));
            wakeAndLook(Duration.ofMillis(5));
        }
        assertThat(line.reports).hasSize(1);
        clock.advance(KioskReporter.GAP);
        reporter.changed();

        await().until(() -> line.reports.size() == 2);
        assertThat(line.reports.getLast().trouble()).contains("step 19");
    }

    @Test
    void aThousandChangesInASecondReadTheQueueOnce() {
        reporter.start();
        await().until(() -> line.reports.size() == 1);
        var before = store.lists.get();

        for (var i = 0; i < 1_000; i++) reporter.changed();
        wakeAndLook();
        assertThat(store.lists).hasValue(before);
        clock.advance(KioskReporter.GAP);
        wakeAndLook();

        assertThat(store.lists).hasValue(before + 1);
    }

    @Test
    void tellsWhatWaitsAndWhatIsParked() {
        store.add(Journeys.numbered(1), clock.instant());
        store.add(Journeys.numbered(2), clock.instant());
        store.add(Journeys.numbered(3), clock.instant());
        store.park(Journeys.numbered(1).id().value(), "refused (422): no");
        board.note(PortalReply.later(Trouble.SIGN_IN));

        var report =
                overview.report(
                        new KioskSide(
                                Use.FREE, Paper.OK, SHOWS.withTrouble(Optional.of("no paper"))));

        assertThat(report)
                .isEqualTo(
                        new KioskReport(
                                Use.FREE,
                                Paper.OK,
                                2,
                                Optional.of(Journeys.NOW),
                                List.of(
                                        new KioskReport.Parked(
                                                Journeys.numbered(1).id().toString(),
                                                "refused (422): no")),
                                Optional.of(
                                        SHOWS.withTrouble(
                                                Optional.of(
                                                        "no paper; the network needs a sign-in")))));
    }

    @Test
    void doesWhatTheDeskOrders() {
        var id = new UUID(5, 6);
        line.orders =
                () -> new PortalReply.Done<>(new KioskOrders(List.of("not an id", id.toString())));
        reporter.start();

        await().until(() -> released.contains(id));
    }

    @Test
    void aReportThatGetsThroughEndsAnInterruption() {
        board.note(PortalReply.later(Trouble.UNREACHABLE));
        reporter.start();

        await().until(() -> board.standing().link() == Link.ONLINE);
    }

    @Test
    void aReportThatGetsThroughDoesNotEndAPause() {
        board.note(new PortalReply.Denied<>("no"));
        reporter.start();

        await().until(() -> line.reports.size() == 1);
        wakeAndLook();
        assertThat(board.standing().link()).isEqualTo(Link.PAUSED);
    }

    @Test
    void aReportThatFailsSaysNothingOfTheLink() {
        line.orders = () -> PortalReply.later(Trouble.UNREACHABLE);
        board.reached();
        reporter.start();

        await().until(() -> line.reports.size() == 1);
        wakeAndLook();
        assertThat(board.standing().link()).isEqualTo(Link.ONLINE);
    }

    @Test
    void aPortalThatTakesNoReportsIsLeftInPeace() {
        line.orders = () -> new PortalReply.Refused<>("NOT_UNDERSTOOD");
        reporter.start();
        await().until(() -> line.reports.size() == 1);

        clock.advance(Duration.ofMinutes(4));
        wakeAndLook();

        assertThat(line.reports).hasSize(1);
    }

    private void wakeAndLook() {
        wakeAndLook(Duration.ofMillis(100));
    }

    private void wakeAndLook(Duration delay) {
        reporter.changed();
        await().pollDelay(delay).until(() -> true);
    }
}
