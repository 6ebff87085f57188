package org.vestibule.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.audit.AuditChain.Verdict;
import org.vestibule.enrollment.ActivationCode;
import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.Pending.Lookup;
import org.vestibule.enrollment.Submission;
import org.vestibule.outbox.OutboxItem;
import org.vestibule.outbox.Receipt;
import org.vestibule.store.CutDisk.Loss;
import org.vestibule.testing.Samples;
import org.vestibule.testing.TestStore;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The power is cut at every single change of the database and of the record keys. */
class CutPowerTest {
    private static final int CODES = 3;
    private static final int ENROLLMENTS = 3;
    private static final Receipt RECEIPT = new Receipt("task", "answers", TestStore.NOW);
    private static final Duration REOPENED_WITHIN = Duration.ofSeconds(2);

    @TempDir private static Path folder;
    private static Map<String, byte[]> template = Map.of();

    /** What the kiosk had said when the power went. */
    private static final class Said {
        private final Map<EnrollmentId, Lookup.Found> saved = new HashMap<>();
        private final List<EnrollmentId> delivered = new ArrayList<>();
    }

    @BeforeAll
    static void makeAStoreToCopy() {
        try (var disk = new CutDisk()) {
            try (var store = opened(disk)) {
                store.codePool().add(TestStore.codes(CODES));
            }
            template = disk.contents();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DROPPED", "TORN"})
    @DisplayName("I1: whatever was acknowledged is there, and nothing is half, after any cut")
    void whateverWasAcknowledgedIsThere(Loss loss) {
        var cuts = 0;
        var isThrough = false;
        while (!isThrough) {
            var step = cuts + 1;
            try (var disk = new CutDisk(template)) {
                disk.cutAt(step);
                var said = new Said();
                run(disk, said);
                isThrough = !disk.isCut();
                if (!isThrough) {
                    check(loss + " at " + step, disk.contentsAfterCut(loss, step), said);
                    cuts++;
                }
            }
        }
        // Opening, three enrollments, one delivery and closing: fewer changes would test little.
        assertThat(cuts).isGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void aStoreThatWasBeingMadeIsMadeAgain(Loss loss) {
        var isThrough = false;
        for (var step = 1; !isThrough; step += 7) {
            try (var disk = new CutDisk()) {
                disk.cutAt(step);
                closeQuietly(KioskStore.open(settings(), disk.scheme()));
                isThrough = !disk.isCut();
                try (var next = new CutDisk(disk.contentsAfterCut(loss, step));
                        var store = opened(next)) {
                    assertThat(store.enrollments().submit(Samples.typed(1)))
                            .as(loss + " at " + step)
                            .isInstanceOf(Submission.Saved.class);
                }
            }
        }
    }

    @Test
    @DisplayName("I1: kill -9 after each enrollment, while the space of old ones is used again")
    void spaceThatIsUsedAgainHidesNothing() throws Exception {
        try (var disk = new CutDisk(reusingSpace());
                var store = opened(disk)) {
            var saved = new ArrayList<EnrollmentId>();
            for (var number = 1; number <= 24; number++) {
                assertThat(store.enrollments().submit(Samples.typed(number)))
                        .isInstanceOf(Submission.Saved.class);
                saved.add(Samples.id(number));
                try (var left = new CutDisk(disk.contents());
                        var after = opened(left)) {
                    for (var id : saved) {
                        assertThat(after.pending().find(id))
                                .as("the last of " + number)
                                .isInstanceOf(Lookup.Found.class);
                    }
                }
            }
        }
    }

    /** A store that frees old space at once, not after the 45 s that H2 waits by itself. */
    private static Map<String, byte[]> reusingSpace() throws Exception {
        try (var disk = new CutDisk(template)) {
            var keys = new KeyFile(settings().keys()).read();
            try (var owner = new ClientDatabase(settings().data(), disk.scheme(), keys).owner();
                    var statement = owner.createStatement()) {
                statement.execute("SET RETENTION_TIME 0");
                statement.execute("CHECKPOINT SYNC");
            }
            return disk.contents();
        }
    }

    @Test
    void aDiskThatOnlyPretendsToSyncIsFoundOut() {
        try (var disk = new CutDisk(template)) {
            disk.pretendToSync();
            var said = new Said();
            run(disk, said);
            assertThat(said.saved).hasSize(ENROLLMENTS);
            try (var left = new CutDisk(disk.contentsAfterCut(Loss.DROPPED, 0));
                    var store = opened(left)) {
                assertThat(store.outbox().list(9)).isEmpty();
            }
        }
    }

    /** The script; it notes only what the store has acknowledged. */
    private static void run(CutDisk disk, Said said) {
        if (!(KioskStore.open(settings(), disk.scheme()) instanceof Opening.Opened(var store))) {
            return;
        }
        try (store) {
            for (var number = 1; number <= ENROLLMENTS; number++) {
                var sample = Samples.typed(number);
                if (store.enrollments().submit(sample)
                        instanceof Submission.Saved(var id, var code, var ticket)) {
                    said.saved.put(
                            id, new Lookup.Found(sample, code.map(ActivationCode::id), ticket));
                }
                if (number == 2) {
                    store.outbox().delivered(Samples.id(1).value(), RECEIPT);
                    said.delivered.add(Samples.id(1));
                }
            }
        } catch (StoreUnavailable | DataAccessException | UncheckedIOException e) {
            assertThat(disk.isCut()).as(e.toString()).isTrue();
        }
    }

    private static void check(String cut, Map<String, byte[]> left, Said said) {
        var start = System.nanoTime();
        try (var disk = new CutDisk(left);
                var store = opened(disk)) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(REOPENED_WITHIN);
            said.saved.forEach(
                    (id, found) ->
                            assertThat(store.pending().find(id)).as(cut).isIn(possible(found)));
            for (var id : said.delivered) {
                assertThat(store.pending().find(id)).as(cut).isEqualTo(new Lookup.Shredded());
                assertThat(store.progressLog().taskId(id)).as(cut).contains(RECEIPT.taskId());
            }
            checkNothingIsHalf(cut, store);
            assertThat(store.verifyAudit()).as(cut).isInstanceOf(Verdict.Intact.class);
            assertThat(store.enrollments().submit(Samples.typed(99)))
                    .as(cut)
                    .isInstanceOf(Submission.Saved.class);
        }
    }

    /** The one whose delivery was under way may be delivered, acknowledged or not. */
    private static List<Lookup> possible(Lookup.Found found) {
        return found.enrollment().id().equals(Samples.id(1))
                ? List.of(found, new Lookup.Shredded())
                : List.of(found);
    }

    private static void checkNothingIsHalf(String cut, KioskStore store) {
        var codes = new HashSet<String>();
        for (var item : store.outbox().list(99)) {
            var id = new EnrollmentId(item.id());
            switch (store.pending().find(id)) {
                case Lookup.Found found -> {
                    assertThat(found.enrollment()).as(cut).isEqualTo(sample(id));
                    assertThat(found.ticket()).as(cut).isPresent();
                    found.activationCodeId()
                            .ifPresent(code -> assertThat(codes.add(code)).as(cut).isTrue());
                }
                case Lookup.Shredded() ->
                        assertThat(item.state()).as(cut).isEqualTo(OutboxItem.State.DELIVERED);
                case Lookup.Unreadable() -> throw new AssertionError(cut + ": half an enrollment");
            }
        }
        var delivered = store.progressLog().taskId(Samples.id(1)).isPresent() ? 1 : 0;
        assertThat(store.codePool().available(TestStore.NOW) + codes.size() + delivered)
                .as(cut + ": no code is lost, none is given twice")
                .isEqualTo(CODES);
    }

    private static Enrollment sample(EnrollmentId id) {
        return IntStream.rangeClosed(1, ENROLLMENTS)
                .mapToObj(Samples::typed)
                .filter(sample -> sample.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void closeQuietly(Opening opening) {
        if (!(opening instanceof Opening.Opened(var store))) return;
        try (store) {
            return;
        } catch (DataAccessException | UncheckedIOException e) {
            assertThat(e).hasStackTraceContaining(CutDisk.CUT);
        }
    }

    private static KioskStore opened(CutDisk disk) {
        return switch (KioskStore.open(settings(), disk.scheme())) {
            case Opening.Opened(var store) -> store;
            case Opening.Refused(var trouble) -> throw new AssertionError(trouble);
        };
    }

    private static StoreSettings settings() {
        return TestStore.settings(folder, InstantSource.fixed(TestStore.NOW));
    }
}
