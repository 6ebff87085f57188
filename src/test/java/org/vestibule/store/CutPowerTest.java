package org.vestibule.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.audit.AuditChain.Verdict;
import org.vestibule.enrollment.ActivationCode;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.Pending.Lookup;
import org.vestibule.enrollment.Submission;
import org.vestibule.outbox.OutboxItem;
import org.vestibule.outbox.Receipt;
import org.vestibule.store.FaultyDisk.Loss;
import org.vestibule.testing.Samples;
import org.vestibule.testing.TestStore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The power is cut at every single write, to the database and to the record keys. */
class CutPowerTest {
    private static final int CODES = 3;
    private static final int ENROLLMENTS = 4;
    private static final Receipt RECEIPT = new Receipt("task", "answers", TestStore.NOW);

    @TempDir private static Path folder;

    /** What the kiosk had said when the power went. */
    private static final class Said {
        private final Map<EnrollmentId, Optional<String>> saved = new HashMap<>();
        private final List<EnrollmentId> delivered = new ArrayList<>();
    }

    @BeforeAll
    static void makeAStoreToCopy() {
        try (var store = opened(settings("template"), "file:")) {
            store.codePool().add(TestStore.codes(CODES));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Loss.class, names = "DROPPED")
    void whateverWasAcknowledgedIsThere(Loss loss) throws IOException {
        var cuts = 0;
        for (var step = 1; ; step++) {
            var name = loss + "-" + step;
            copyTemplate(name);
            try (var disk = new FaultyDisk("cut")) {
                disk.failAt(step, FaultyDisk.CUT);
                var said = new Said();
                run(settings(name), disk, said);
                if (!disk.hasFailed()) break;
                disk.loseUnsynced(loss, step);
                cuts++;
                check(name, said);
            }
            TestStore.delete(folder.resolve(name));
        }
        // Opening, four enrollments, one delivery and closing: fewer writes would test little.
        assertThat(cuts).isGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource(value = Loss.class, names = "DROPPED")
    void aStoreThatWasBeingMadeIsMadeAgain(Loss loss) throws IOException {
        for (var step = 1; ; step++) {
            var name = "new-" + loss + "-" + step;
            try (var disk = new FaultyDisk("cut")) {
                disk.failAt(step, FaultyDisk.CUT);
                closeQuietly(KioskStore.open(settings(name), disk.scheme()));
                if (!disk.hasFailed()) break;
                disk.loseUnsynced(loss, step);
            }
            try (var store = opened(settings(name), "file:")) {
                assertThat(store.enrollments().submit(Samples.typed(1)))
                        .as(name)
                        .isInstanceOf(Submission.Saved.class);
            }
            TestStore.delete(folder.resolve(name));
        }
    }

    @Test
    void aDiskThatOnlyPretendsToSyncIsFoundOut() throws IOException {
        copyTemplate("liar");
        try (var disk = new FaultyDisk("liar")) {
            disk.pretendToSync();
            var said = new Said();
            run(settings("liar"), disk, said);
            disk.loseUnsynced(Loss.DROPPED, 0);
            assertThat(said.saved).hasSize(ENROLLMENTS);
            try (var store = opened(settings("liar"), "file:")) {
                assertThat(store.outbox().list(9)).isEmpty();
            }
        }
    }

    /** The script; it notes only what the store has acknowledged. */
    private static void run(StoreSettings settings, FaultyDisk disk, Said said) {
        if (!(KioskStore.open(settings, disk.scheme()) instanceof Opening.Opened(var store)))
            return;
        try (store) {
            for (var number = 1; number <= ENROLLMENTS; number++) {
                if (store.enrollments().submit(Samples.typed(number))
                        instanceof Submission.Saved(var id, var code)) {
                    said.saved.put(id, code.map(ActivationCode::id));
                }
                if (number == 2) {
                    store.outbox().delivered(Samples.id(1).value(), RECEIPT);
                    said.delivered.add(Samples.id(1));
                }
            }
        } catch (StoreUnavailable | DataAccessException | UncheckedIOException e) {
            assertThat(disk.hasFailed()).as(e.toString()).isTrue();
        }
    }

    private static void check(String name, Said said) {
        try (var store = opened(settings(name), "file:")) {
            said.saved.forEach(
                    (id, code) ->
                            assertThat(store.pending().find(id))
                                    .as(name)
                                    .isIn(possible(found(id, code))));
            for (var id : said.delivered) {
                assertThat(store.pending().find(id)).as(name).isEqualTo(new Lookup.Shredded());
                assertThat(store.progressLog().taskId(id)).as(name).contains(RECEIPT.taskId());
            }
            checkNothingIsHalf(name, store);
            assertThat(store.verifyAudit()).as(name).isInstanceOf(Verdict.Intact.class);
            assertThat(store.enrollments().submit(Samples.typed(99)))
                    .as(name)
                    .isInstanceOf(Submission.Saved.class);
        }
    }

    /** The one whose delivery was under way may be delivered, acknowledged or not. */
    private static List<Lookup> possible(Lookup.Found found) {
        return found.enrollment().id().equals(Samples.id(1))
                ? List.of(found, new Lookup.Shredded())
                : List.of(found);
    }

    private static void checkNothingIsHalf(String name, KioskStore store) {
        var codes = new HashSet<String>();
        for (var item : store.outbox().list(99)) {
            var id = new EnrollmentId(item.id());
            switch (store.pending().find(id)) {
                case Lookup.Found found -> {
                    assertThat(found).as(name).isEqualTo(found(id, found.activationCodeId()));
                    found.activationCodeId()
                            .ifPresent(code -> assertThat(codes.add(code)).as(name).isTrue());
                }
                case Lookup.Shredded() ->
                        assertThat(item.state()).as(name).isEqualTo(OutboxItem.State.DELIVERED);
                case Lookup.Unreadable() -> throw new AssertionError(name + ": half an enrollment");
            }
        }
        var delivered = store.progressLog().taskId(Samples.id(1)).isPresent() ? 1 : 0;
        assertThat(store.codePool().available(TestStore.NOW) + codes.size() + delivered)
                .as(name + ": no code is lost, none is given twice")
                .isEqualTo(CODES);
    }

    private static Lookup.Found found(EnrollmentId id, Optional<String> code) {
        for (var number = 1; number <= ENROLLMENTS; number++) {
            var sample = Samples.typed(number);
            if (sample.id().equals(id)) return new Lookup.Found(sample, code);
        }
        throw new AssertionError("an enrollment that nobody submitted");
    }

    private static void closeQuietly(Opening opening) {
        if (!(opening instanceof Opening.Opened(var store))) return;
        try (store) {
            return;
        } catch (DataAccessException | UncheckedIOException e) {
            assertThat(e).hasStackTraceContaining(FaultyDisk.CUT);
        }
    }

    private static KioskStore opened(StoreSettings settings, String disk) {
        return switch (KioskStore.open(settings, disk)) {
            case Opening.Opened(var store) -> store;
            case Opening.Refused(var trouble) ->
                    throw new AssertionError(settings + ": " + trouble);
        };
    }

    private static StoreSettings settings(String name) {
        return TestStore.settings(folder.resolve(name), InstantSource.fixed(TestStore.NOW));
    }

    private static void copyTemplate(String name) throws IOException {
        var template = folder.resolve("template");
        try (var files = Files.walk(template)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(name).resolve(template.relativize(file)));
            }
        }
    }
}
