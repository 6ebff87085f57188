package org.vestibule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.audit.AuditChain.Verdict;
import org.vestibule.enrollment.Availability.State;
import org.vestibule.enrollment.Pending.Lookup;
import org.vestibule.enrollment.Submission;
import org.vestibule.enrollment.Submission.NotSaved;
import org.vestibule.enrollment.Submission.Reason;
import org.vestibule.testing.Samples;

import java.io.IOException;
import java.nio.file.Path;

/** The disk answers with an error (EIO, EROFS, ENOSPC) for a while, and then no more. */
class DiskFailsTest {
    private static final String EIO = "Input/output error";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "Input/output error, STORE_BROKEN",
        "Read-only file system, READ_ONLY",
        "No space left on device, DISK_FULL"
    })
    @DisplayName("I1: never done while the disk fails, and it heals by itself")
    void nothingIsAcknowledgedMeanwhileAndAllOfItHeals(String error, Reason reason) {
        try (var disk = new CutDisk();
                var store = Disks.open(Disks.settings(folder), disk)) {
            var states = Disks.states(store);
            assertThat(submit(store, 1)).isInstanceOf(Submission.Saved.class);

            disk.fault(changesFailWith(error));
            assertThat(submit(store, 2)).isEqualTo(new NotSaved(reason));
            store.look();
            assertThat(submit(store, 3)).isInstanceOf(NotSaved.class);
            assertThat(states).containsExactly(State.SERVING, State.RESTING);

            disk.fault(_ -> {});
            store.look();
            assertThat(states).containsExactly(State.SERVING, State.RESTING, State.SERVING);
            assertThat(store.trouble()).isEmpty();
            assertThat(found(store, 1)).isTrue();
            assertThat(submit(store, 3)).isInstanceOf(Submission.Saved.class);
            assertThat(store.verifyAudit()).isInstanceOf(Verdict.Intact.class);
            assertThat(disk.contents().keySet()).noneMatch(name -> name.contains("aside"));
        }
    }

    /** H2 keeps in memory what it has read, so only a new session reads. */
    @Test
    void aDiskThatCannotBeReadIsNotTakenForADamagedDatabase() {
        try (var disk = new CutDisk();
                var store = Disks.open(Disks.settings(folder), disk)) {
            submit(store, 1);
            disk.fault(_ -> fail(EIO));
            assertThat(submit(store, 2)).isEqualTo(new NotSaved(Reason.STORE_BROKEN));
            for (var look = 0; look < 5; look++) store.look();
            assertThatThrownBy(() -> store.outbox().list(9)).isInstanceOf(StoreUnavailable.class);
            disk.fault(_ -> {});
            store.look();
            assertThat(found(store, 1)).isTrue();
            assertThat(disk.contents().keySet()).noneMatch(name -> name.contains("aside"));
        }
    }

    @Test
    void oneFailureThatIsOverLetsTheSamePersonTryAgain() {
        try (var disk = new CutDisk();
                var store = Disks.open(Disks.settings(folder), disk)) {
            disk.fault(changesFailWith(EIO));
            assertThat(submit(store, 1)).isInstanceOf(NotSaved.class);
            disk.fault(_ -> {});
            assertThat(submit(store, 1)).isInstanceOf(Submission.Saved.class);
            assertThat(store.outbox().list(9)).hasSize(1);
        }
    }

    @Test
    void aKioskThatStartsOnSuchADiskRestsAndServesAsSoonAsItCan() {
        var settings = Disks.settings(folder);
        try (var disk = new CutDisk()) {
            try (var store = Disks.open(settings, disk)) {
                submit(store, 1);
            }
            disk.fault(_ -> fail(EIO));
            assertThat(KioskStore.open(settings, disk.scheme()))
                    .isEqualTo(new Opening.Refused(StoreTrouble.BROKEN));
            try (var store = Disks.opened(KioskStore.openOrRest(settings, disk.scheme()))) {
                var states = Disks.states(store);
                assertThat(submit(store, 2)).isInstanceOf(NotSaved.class);
                disk.fault(_ -> {});
                store.look();
                assertThat(states).containsExactly(State.RESTING, State.SERVING);
                assertThat(found(store, 1)).isTrue();
            }
        }
    }

    private static CutDisk.Fault changesFailWith(String error) {
        return access -> {
            if (access.isChange()) fail(error);
        };
    }

    private static void fail(String error) throws IOException {
        throw new IOException(error);
    }

    private static Submission submit(KioskStore store, int number) {
        return store.enrollments().submit(Samples.typed(number));
    }

    private static boolean found(KioskStore store, int number) {
        return store.pending().find(Samples.id(number)) instanceof Lookup.Found(var it, _, _)
                && it.equals(Samples.typed(number));
    }
}
