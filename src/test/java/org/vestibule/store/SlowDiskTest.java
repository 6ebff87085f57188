package org.vestibule.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.enrollment.Pending.Lookup;
import org.vestibule.enrollment.Submission;
import org.vestibule.store.CutDisk.Access;
import org.vestibule.store.CutDisk.Kind;
import org.vestibule.testing.Samples;
import org.vestibule.testing.TestStore;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A disk so slow that H2 gets to write by itself, behind the back of who waits. */
class SlowDiskTest {
    /** H2's own writer comes after half a second without a commit, if there is one. */
    private static final Duration LONGER_THAN_H2_WAITS = Duration.ofMillis(1_500);

    @TempDir private Path folder;

    /** Holds the first sync of the database, and every write that no kiosk thread asked for. */
    private static final class SlowSync implements CutDisk.Fault {
        private final CountDownLatch first = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);
        private final CountDownLatch killed = new CountDownLatch(1);
        private final CountDownLatch ownWrite = new CountDownLatch(1);

        @Override
        public void before(Access access) throws IOException {
            if (!access.file().endsWith(".mv.db")) return;
            if (access.kind() == Kind.FORCE && first.getCount() > 0) {
                first.countDown();
                pass(goOn);
            } else if (access.kind() == Kind.WRITE && isOwn() && isSyncing()) {
                ownWrite.countDown();
                pass(killed);
                throw new IOException(CutDisk.CUT);
            }
        }

        private boolean isSyncing() {
            return first.getCount() == 0 && goOn.getCount() > 0;
        }

        private static boolean isOwn() {
            var thread = Thread.currentThread().getName();
            return thread.contains("H2") || thread.contains("MVStore");
        }

        private static void pass(CountDownLatch latch) throws IOException {
            try {
                if (!latch.await(20, TimeUnit.SECONDS)) throw new IOException("held too long");
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    @Test
    void whatIsAcknowledgedDuringASlowSyncIsThereAfterAKill() throws Exception {
        var settings = TestStore.settings(folder, InstantSource.fixed(TestStore.NOW));
        try (var disk = new CutDisk();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var store = opened(settings, disk);
            var slow = new SlowSync();
            disk.fault(slow);
            var first = threads.submit(() -> store.enrollments().submit(Samples.typed(1)));
            assertThat(slow.first.await(20, TimeUnit.SECONDS)).isTrue();
            var second = threads.submit(() -> store.enrollments().submit(Samples.typed(2)));
            // Whether H2 writes now by itself is its own affair.
            var _ = slow.ownWrite.await(LONGER_THAN_H2_WAITS.toMillis(), TimeUnit.MILLISECONDS);
            slow.goOn.countDown();
            assertThat(first.get()).isInstanceOf(Submission.Saved.class);
            assertThat(second.get()).isInstanceOf(Submission.Saved.class);
            var left = disk.contents();
            slow.killed.countDown();
            check(settings, left);
            store.close();
        }
    }

    private static void check(StoreSettings settings, Map<String, byte[]> left) {
        try (var disk = new CutDisk(left);
                var store = opened(settings, disk)) {
            for (var number : new int[] {1, 2}) {
                assertThat(store.pending().find(Samples.id(number)))
                        .as("enrollment " + number)
                        .isInstanceOf(Lookup.Found.class);
            }
        }
    }

    private static KioskStore opened(StoreSettings settings, CutDisk disk) {
        return switch (KioskStore.open(settings, disk.scheme())) {
            case Opening.Opened(var store) -> store;
            case Opening.Refused(var trouble) -> throw new AssertionError(trouble);
        };
    }
}
