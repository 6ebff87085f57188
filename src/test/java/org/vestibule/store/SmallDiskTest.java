package org.vestibule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.audit.AuditChain.Verdict;
import org.vestibule.enrollment.Availability.State;
import org.vestibule.enrollment.Pending.Lookup;
import org.vestibule.enrollment.Submission;
import org.vestibule.enrollment.Submission.NotSaved;
import org.vestibule.enrollment.Submission.Reason;
import org.vestibule.outbox.OutboxItem;
import org.vestibule.outbox.Receipt;
import org.vestibule.testing.Samples;
import org.vestibule.testing.TestStore;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real disk of 8 MiB that fills up, or that is mounted read-only. */
class SmallDiskTest {
    private static final int MOST = 4_000;

    @TempDir private Path folder;
    private Path small = Path.of("");
    private boolean isMounted;

    @BeforeEach
    void mount() throws Exception {
        small = Files.createDirectory(folder.resolve("small"));
        isMounted = ran("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", small.toString());
        assumeTrue(isMounted, "this user may not mount a disk of 8 MiB");
    }

    @AfterEach
    void unmount() throws Exception {
        if (isMounted) assertThat(ran("umount", small.toString())).isTrue();
    }

    private static boolean ran(String... command) throws IOException, InterruptedException {
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException _) {
            return false; // there is no such program here
        }
    }

    private StoreSettings settings() {
        var plain = Disks.settings(folder);
        return new StoreSettings(
                small.resolve("data"), plain.keys(), plain.clock(), plain.random());
    }

    private Path reserve() {
        return settings().data().resolve("reserve");
    }

    private static Submission submit(KioskStore store, int number) {
        return store.enrollments().submit(Samples.typed(number));
    }

    /** Takes all space but some. */
    private Path ballast(long left) throws IOException {
        var file = small.resolve("ballast");
        try (var out =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (Files.getFileStore(small).getUsableSpace() > left) {
                out.write(ByteBuffer.allocate(4096));
            }
        }
        return file;
    }

    @Test
    @DisplayName("I1: a full disk says so, loses nothing, still delivers, and heals by itself")
    void theDiskFillsUp() throws IOException {
        var saved = new ArrayList<Integer>();
        try (var store = Disks.opened(KioskStore.open(settings()))) {
            var states = Disks.states(store);
            saved.add(1);
            assertThat(submit(store, 1)).isInstanceOf(Submission.Saved.class);
            assertThat(reserve()).hasSize(Reserve.BYTES);
            var ballast = ballast(100 * 1024);

            var refused = fill(store, saved);
            assertThat(refused).isEqualTo(new NotSaved(Reason.DISK_FULL));
            assertThat(reserve()).doesNotExist();
            assertThat(submit(store, MOST + 1)).isEqualTo(new NotSaved(Reason.DISK_FULL));
            store.look();
            assertThat(states).containsExactly(State.SERVING, State.RESTING);
            // The session before has closed itself (90098); this is a new one, in the freed space.
            store.outbox().delivered(Samples.id(1).value(), receipt());
            check(store, saved);

            Files.delete(ballast);
            store.look();
            assertThat(states).containsExactly(State.SERVING, State.RESTING, State.SERVING);
            assertThat(reserve()).hasSize(Reserve.BYTES);
            saved.add(MOST + 2);
            assertThat(submit(store, MOST + 2)).isInstanceOf(Submission.Saved.class);
        }
        try (var store = Disks.opened(KioskStore.open(settings()))) {
            check(store, saved);
            assertThat(store.verifyAudit()).isInstanceOf(Verdict.Intact.class);
        }
    }

    /** Until it is refused. */
    private static Submission fill(KioskStore store, List<Integer> saved) {
        for (var number = 2; number < MOST; number++) {
            var answer = submit(store, number);
            if (!(answer instanceof Submission.Saved)) return answer;
            saved.add(number);
        }
        throw new AssertionError("the disk does not fill up");
    }

    /** All that was acknowledged, and of it only the first delivered. */
    private static void check(KioskStore store, List<Integer> saved) {
        for (var number : saved) {
            var lookup = store.pending().find(Samples.id(number));
            if (number == 1) assertThat(lookup).isEqualTo(new Lookup.Shredded());
            else assertThat(lookup).isInstanceOf(Lookup.Found.class);
        }
        assertThat(store.outbox().list(MOST))
                .hasSameSizeAs(saved)
                .noneMatch(item -> item.state() == OutboxItem.State.PARKED);
    }

    private static Receipt receipt() {
        return new Receipt("task", "answers", TestStore.NOW);
    }

    @Test
    void theDiskIsAboutToFillUpAndNobodyIsAskedAnything() throws IOException {
        try (var store = Disks.opened(KioskStore.open(settings()))) {
            submit(store, 1);
            var states = Disks.states(store);
            var ballast = ballast(8 * 1024);
            store.look();
            assertThat(store.trouble()).contains(StoreTrouble.DISK_FULL);
            Files.delete(ballast);
            store.look();
            assertThat(states).containsExactly(State.SERVING, State.RESTING, State.SERVING);
        }
    }

    @Test
    void theDiskIsMountedReadOnlyWhenTheKioskStarts() throws Exception {
        try (var store = Disks.opened(KioskStore.open(settings()))) {
            submit(store, 1);
        }
        assertThat(ran("mount", "-o", "remount,ro", small.toString())).isTrue();
        try (var store = Disks.opened(KioskStore.openOrRest(settings()))) {
            var states = Disks.states(store);
            assertThat(submit(store, 2)).isEqualTo(new NotSaved(Reason.READ_ONLY));
            store.look();
            assertThat(states).containsExactly(State.RESTING);
            assertThat(ran("mount", "-o", "remount,rw", small.toString())).isTrue();
            store.look();
            assertThat(states).containsExactly(State.RESTING, State.SERVING);
            assertThat(store.pending().find(Samples.id(1))).isInstanceOf(Lookup.Found.class);
            assertThat(submit(store, 2)).isInstanceOf(Submission.Saved.class);
            assertThat(store.setAside()).isEmpty();
        }
    }
}
