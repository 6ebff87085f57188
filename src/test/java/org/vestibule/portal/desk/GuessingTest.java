package org.vestibule.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.portal.MovingClock;
import org.vestibule.portal.MovingTicker;
import org.vestibule.portal.TestPortal;
import org.vestibule.portal.desk.StaffAccounts.Change;
import org.vestibule.portal.desk.StaffAccounts.NewColleague;
import org.vestibule.portal.desk.StaffSignIn.Entry;
import org.vestibule.portal.store.Device;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.portal.store.PortalDatabase;
import org.vestibule.staff.Actor;
import org.vestibule.staff.Role;
import org.vestibule.testing.TestDatabase;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Somebody guesses passwords at a console; everything that is kept is kept in the real store. */
@ParameterizedClass
@EnumSource
class GuessingTest {

    private static final Passwords.Cost CHEAP = new Passwords.Cost(64, 1);

    private static final String RIGHT = "amber tea kettle";
    private static final String CONSOLE = "console-1";
    private static final String OTHER = "console-2";

    private final TestDatabase kind;
    @TempDir private Path folder;
    private final MovingClock clock = new MovingClock(TestPortal.START);

    /** One for each run of the program: a new one counts from its own zero. */
    private MovingTicker ticker = new MovingTicker();

    private Supplier<PortalDatabase> place;
    private PortalDatabase database;
    private StaffSignIn signIn;
    private StaffAccounts accounts;
    private Lockouts lockouts;

    GuessingTest(TestDatabase kind) {
        this.kind = kind;
    }

    @BeforeEach
    void open() {
        place = kind.in(folder);
        start();
        var who = new NewColleague("okafor", "D. Okafor", Role.FRONT_DESK);
        assertThat(accounts.add(Actor.operator(), who, RIGHT)).isInstanceOf(Change.Made.class);
        database.durably(
                rows -> {
                    for (var id : new String[] {CONSOLE, OTHER})
                        rows.devices()
                                .add(new Device(id, "console", id, "{}", false), Instant.EPOCH);
                    return rows;
                });
    }

    private void start() {
        database = place.get();
        var desk = desk();
        var passwords = new Passwords(desk.random(), CHEAP);
        lockouts = new Lockouts(database, ticker);
        signIn = new StaffSignIn(desk, passwords, lockouts, new Shifts(desk));
        accounts = new StaffAccounts(desk, passwords, lockouts);
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** Ends the program at once and starts it again, on a machine that was started again. */
    private void restart() {
        database.close();
        ticker = new MovingTicker();
        start();
    }

    private void pass(Duration time) {
        clock.move(time);
        ticker.move(time);
    }

    private Entry guess(String password) {
        return signIn.signIn("okafor", password, CONSOLE);
    }

    private void fail(int times) {
        for (var i = 0; i < times; i++)
            assertThat(guess("wrong " + i)).isEqualTo(new Entry.Wrong());
    }

    /** Each look at a password is recorded, and nothing else is so. */
    private int looked() {
        return database.read(
                rows ->
                        rows.audit().count(PortalAct.STAFF_REFUSED)
                                + rows.audit().count(PortalAct.SHIFT_BEGUN));
    }

    private static Entry locked(long seconds) {
        return new Entry.Locked(Duration.ofSeconds(seconds));
    }

    @Test
    void tenThousandGuessesWithRestartsAndMovedClocksAreHardlyEverLookedAt() {
        var chance = new Random(20261123);
        var elapsed = Duration.ZERO;
        var looks = new int[12];
        // With a server beside it the same hours with fewer guesses: each costs more.
        var share = kind == TestDatabase.H2 ? 1 : 8;
        for (var guess = 0; guess < 10_000 / share; guess++) {
            if (guess % 200 == 199) restart();
            if (guess % 7 == 0) clock.move(Duration.ofHours(chance.nextLong(-50_000, 50_000)));
            var before = guess % 2 == 0 ? CONSOLE : OTHER;
            var name = guess % 5 == 0 ? "okafor" : "okafor ";
            var entry = signIn.signIn(name, "guess " + guess, before);
            if (entry instanceof Entry.Wrong) looks[(int) elapsed.toHours()]++;
            var step = Duration.ofMillis(chance.nextLong(6_000L * share));
            ticker.move(step);
            elapsed = elapsed.plus(step);
            if (guess % 5 == 0) lockouts.writeDown();
        }

        assertThat(elapsed).isGreaterThan(Duration.ofHours(8));
        assertThat(looked()).isEqualTo(IntStream.of(looks).sum());
        assertThat(looks[0]).isBetween(5, 15);
        for (var hour = 1; hour < looks.length; hour++)
            assertThat(looks[hour]).as("hour %d", hour).isLessThanOrEqualTo(10);
        assertThat(looks[1]).as("it goes on, slowly").isPositive();
    }

    @Test
    void namesThatNobodyHasAreSlowedDownTheSame() {
        for (var i = 0; i < 5; i++)
            assertThat(signIn.signIn("nobody", "wrong", CONSOLE)).isEqualTo(new Entry.Wrong());

        assertThat(signIn.signIn("nobody", "wrong", CONSOLE)).isEqualTo(locked(15));
        assertThat(signIn.signIn("Nobody ", "wrong", OTHER)).isEqualTo(locked(15));
    }

    @Test
    void everNewNamesAreSlowedDownByTheConsole() {
        for (var i = 0; i < 10; i++)
            assertThat(signIn.signIn("name" + i, "wrong", CONSOLE)).isEqualTo(new Entry.Wrong());

        assertThat(signIn.signIn("okafor", RIGHT, CONSOLE)).isEqualTo(locked(15));
        assertThat(signIn.signIn("okafor", RIGHT, OTHER)).isInstanceOf(Entry.In.class);
    }

    @Test
    void aRightPasswordIsNotLookedAtWhileThereIsAWait() {
        fail(5);
        var before = looked();

        assertThat(guess(RIGHT)).isEqualTo(locked(15));
        assertThat(looked()).isEqualTo(before);

        pass(Duration.ofSeconds(15));
        assertThat(guess(RIGHT)).isInstanceOf(Entry.In.class);
    }

    @Test
    void whoGetsInStartsAfresh() {
        fail(4);
        assertThat(guess(RIGHT)).isInstanceOf(Entry.In.class);
        fail(4);
        assertThat(guess(RIGHT)).isInstanceOf(Entry.In.class);
    }

    @Test
    void aMovedClockDoesNotShortenTheWait() {
        fail(5);
        clock.move(Duration.ofDays(365));
        assertThat(guess(RIGHT)).isEqualTo(locked(15));
        clock.move(Duration.ofDays(-3650));
        assertThat(guess(RIGHT)).isEqualTo(locked(15));
    }

    @Test
    void aRestartDoesNotShortenTheWait() {
        fail(5);
        restart();
        assertThat(guess(RIGHT)).isEqualTo(locked(15));
        pass(Duration.ofSeconds(14));
        assertThat(guess(RIGHT)).isEqualTo(locked(1));
    }

    @Test
    void aRestartGoesOnFromWhatWasWrittenDown() {
        fail(5);
        pass(Duration.ofSeconds(10));
        lockouts.writeDown();
        restart();
        assertThat(guess(RIGHT)).isEqualTo(locked(5));
    }

    @Test
    void theWaitRunsWhileNobodyTries() {
        fail(5);
        pass(Duration.ofMinutes(1));
        lockouts.writeDown();
        restart();
        assertThat(guess(RIGHT)).isInstanceOf(Entry.In.class);
    }

    @Test
    void aTryCountsBeforeItIsLookedAt() {
        fail(4);
        var taken = lockouts.take(List.of(StaffSignIn.ofName(desk(), "okafor")));
        assertThat(taken).isZero();

        restart(); // the power went while the password was looked at

        assertThat(guess(RIGHT)).isEqualTo(locked(15));
    }

    private Desk desk() {
        return new Desk(
                database,
                new Hashes(new byte[32]),
                new RandomCodes(new SecureRandom()),
                TestPortal.practice(),
                clock,
                Lifetimes.standard());
    }

    @Test
    void simultaneousGuessesAreCountedOneByOne() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Entry> guess = () -> guess("wrong");
            var guesses = IntStream.range(0, 40).mapToObj(_ -> guess).toList();
            for (var done : threads.invokeAll(guesses)) done.get();
        }

        assertThat(looked()).isEqualTo(5);
    }

    @Test
    void whoKeepsTheAccountsCanEndTheWait() {
        fail(5);
        assertThat(accounts.list(Actor.operator()).getFirst().locked()).isTrue();

        accounts.letIn(Actor.operator(), "Okafor");

        assertThat(accounts.list(Actor.operator()).getFirst().locked()).isFalse();
        assertThat(guess(RIGHT)).isInstanceOf(Entry.In.class);
    }

    @Test
    void whoIsShutOutIsNobody() {
        accounts.shutOut(Actor.operator(), "okafor");

        assertThat(guess(RIGHT)).isEqualTo(new Entry.Wrong());
    }

    @Test
    void whenTriesHaveToWaitIsRecorded() {
        fail(5);

        assertThat(database.<Integer>read(rows -> rows.audit().count(PortalAct.STAFF_LOCKED)))
                .isEqualTo(1);
    }
}
