package org.vestibule.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.frontdesk.Board;
import org.vestibule.portal.MovingClock;
import org.vestibule.portal.TestPortal;
import org.vestibule.portal.store.Device;
import org.vestibule.portal.store.PortalDatabase;
import org.vestibule.staff.Actor;
import org.vestibule.staff.Role;
import org.vestibule.testing.TestDatabase;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** The board is built when something changed, and not when somebody asks. */
class BoardsTest {
    private static final Actor DESK = new Actor("s-1", Role.FRONT_DESK.rights());
    private static final Actor IT = new Actor("s-2", Role.IT.rights());

    @TempDir private Path folder;
    private final MovingClock clock = new MovingClock(TestPortal.START);
    private final AtomicInteger builds = new AtomicInteger();
    private PortalDatabase database;
    private Boards boards;

    @BeforeEach
    void open() {
        database = TestDatabase.standard().in(folder).get();
        var desk =
                new Desk(
                        database,
                        new Hashes(new byte[32]),
                        new RandomCodes(new SecureRandom()),
                        TestPortal.practice(),
                        clock,
                        Lifetimes.standard());
        boards = new Boards(desk, countingCases(), new HelpCalls(desk, new NoHelp()));
    }

    /** Each build asks for the open cases once. */
    private CaseActs countingCases() {
        return (CaseActs)
                Proxy.newProxyInstance(
                        CaseActs.class.getClassLoader(),
                        new Class<?>[] {CaseActs.class},
                        (_, method, _) -> {
                            assertThat(method.getName()).isEqualTo("open");
                            builds.incrementAndGet();
                            return List.of();
                        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void pair(String kiosk) {
        database.durably(
                rows -> {
                    var device = new Device(kiosk, "kiosk", "The " + kiosk, "{}", false);
                    rows.devices().add(device, clock.instant());
                    return kiosk;
                });
    }

    @Test
    void manyConsolesThatAskWhileNothingHappensShareOneBuild() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Board> look = () -> boards.of(DESK);
            var looks = IntStream.range(0, 50).mapToObj(_ -> look).toList();
            var seen = new HashSet<Board>();
            for (var done : threads.invokeAll(looks)) seen.add(done.get());

            assertThat(seen).hasSize(1);
        }
        assertThat(builds).hasValue(1);
    }

    @Test
    void aChangeIsThereWithTheNextLook() {
        var before = boards.of(DESK);
        pair("k1");

        var after = boards.of(DESK);

        assertThat(after.kiosks()).hasSize(1);
        assertThat(after.version()).isNotEqualTo(before.version());
        assertThat(builds).hasValue(2);
    }

    @Test
    void aChangeThatIsNotOnTheBoardKeepsItsVersion() {
        var before = boards.of(DESK);
        database.inTransaction(rows -> rows.attempts().take("nobody", clock.instant()));

        assertThat(boards.of(DESK)).isEqualTo(before);
        assertThat(builds).hasValue(2);
    }

    @Test
    void afterAWhileItIsBuiltAnewAlthoughNothingWasWritten() {
        boards.of(DESK);
        clock.move(Duration.ofSeconds(4));
        boards.of(DESK);
        assertThat(builds).hasValue(1);

        clock.move(Duration.ofSeconds(1));
        boards.of(DESK);
        assertThat(builds).hasValue(2);

        clock.move(Duration.ofDays(-1));
        assertThat(boards.of(DESK).day()).isEqualTo(TestPortal.TODAY.minusDays(1));
    }

    @Test
    void whoMayNotSeePeopleHasAVersionOfTheirOwn() {
        pair("k1");

        assertThat(boards.of(IT).kiosks()).isEqualTo(boards.of(DESK).kiosks());
        assertThat(builds).hasValue(1);
    }
}
