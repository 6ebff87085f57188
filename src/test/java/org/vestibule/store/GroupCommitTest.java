package org.vestibule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.enrollment.Pending.Lookup;
import org.vestibule.enrollment.Submission;
import org.vestibule.store.CutDisk.Kind;
import org.vestibule.store.CutDisk.Loss;
import org.vestibule.testing.Samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Several people hand in their answers while the disk is still syncing the first one's. */
class GroupCommitTest {
    private static final int MANY = 8;

    @TempDir private Path folder;

    /** Holds the next two syncs of the database until the test lets each go. */
    private static final class Syncs implements CutDisk.Fault {
        private final List<CountDownLatch> reached =
                List.of(new CountDownLatch(1), new CountDownLatch(1));
        private final List<CountDownLatch> go =
                List.of(new CountDownLatch(1), new CountDownLatch(1));
        private int seen; // one thread at a time syncs

        @Override
        public void before(CutDisk.Access access) throws IOException {
            if (access.kind() != Kind.FORCE || !access.file().endsWith(ClientDatabase.FILE)) return;
            if (seen == reached.size()) return;
            var mine = seen++;
            reached.get(mine).countDown();
            pass(go.get(mine));
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
    @DisplayName("one sync for all who wait, and nobody is told before it")
    void whoComesDuringASyncSharesTheNextOne() throws Exception {
        try (var disk = new CutDisk();
                var store = Disks.open(Disks.settings(folder), disk)) {
            var syncs = new Syncs();
            disk.fault(syncs);
            var before = forces(disk.forces());
            var first = submitting(store, 0);
            first.thread().start();
            reached(syncs.reached.get(0));
            var others =
                    IntStream.rangeClosed(1, MANY).mapToObj(n -> submitting(store, n)).toList();
            for (var other : others) other.thread().start();
            for (var other : others) {
                await().until(() -> other.thread().getState() == Thread.State.WAITING);
            }
            assertThat(first.answer().isDone()).as("told before the sync").isFalse();

            syncs.go.get(0).countDown();
            reached(syncs.reached.get(1));
            assertThat(first.answer().get()).isInstanceOf(Submission.Saved.class);
            assertThat(others).as("told before theirs").noneMatch(it -> it.answer().isDone());

            syncs.go.get(1).countDown();
            for (var other : others) {
                assertThat(other.answer().get()).isInstanceOf(Submission.Saved.class);
            }
            assertThat(forces(disk.forces()) - before).as("syncs for 1 + " + MANY).isEqualTo(2);
            checkAllAreThere(disk.contentsAfterCut(Loss.DROPPED, 0));
        }
    }

    private record Submitting(Thread thread, FutureTask<Submission> answer) {}

    private static Submitting submitting(KioskStore store, int number) {
        var answer = new FutureTask<>(() -> store.enrollments().submit(Samples.typed(number)));
        return new Submitting(Thread.ofPlatform().unstarted(answer), answer);
    }

    private static void reached(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private static int forces(Map<String, Integer> all) {
        return all.getOrDefault(ClientDatabase.FILE, 0);
    }

    private void checkAllAreThere(Map<String, byte[]> left) {
        try (var disk = new CutDisk(left);
                var store = Disks.open(Disks.settings(folder), disk)) {
            for (var number = 0; number <= MANY; number++) {
                assertThat(store.pending().find(Samples.id(number)))
                        .isInstanceOf(Lookup.Found.class);
            }
        }
    }
}
