package org.vestibule.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.qr.ErrorCorrection;
import org.vestibule.qr.QrEncoder;
import org.vestibule.staff.Argon2id;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/** Everything that a thread of screens must not do, done once on purpose. */
class ThreadWatchTest {
    private static final String PLANTED = "planted";

    @TempDir private Path folder;

    @Test
    void it_sees_what_is_planted() throws Exception {
        var file = folder.resolve("a.txt");
        assertThat(seen(() -> write(file))).contains("writes a file by write");
        assertThat(seen(() -> read(file))).contains("reads a file by read");
        assertThat(seen(ThreadWatchTest::start)).contains("starts a process by start");
        assertThat(seen(ThreadWatchTest::park)).contains("waits for another thread by park");
        assertThat(seen(ThreadWatchTest::square))
                .contains("runs com.google.zxing.qrcode.encoder.Encoder by square");
        assertThat(seen(ThreadWatchTest::hash))
                .contains("runs org.bouncycastle.crypto.generators.Argon2BytesGenerator by hash");
    }

    @Test
    void it_sees_a_wait_for_a_lock() throws Exception {
        var taken = new CountDownLatch(1);
        var lock = new Object();
        var other =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    synchronized (lock) {
                                        taken.countDown();
                                        untilSomebodyWaits();
                                    }
                                });
        taken.await();
        assertThat(seen(() -> enter(lock))).contains("waits for a lock by enter");
        other.join();
    }

    @Test
    void work_and_what_other_threads_do_are_no_fault() throws Exception {
        var file = folder.resolve("b.txt");
        assertThat(seen(() -> assertThat(List.of(3, 1, 2).stream().sorted().toList()).isSorted()))
                .isEmpty();
        try (var watch = watch()) {
            write(file);
            assertThat(watch.end()).isEmpty();
        }
    }

    private static ThreadWatch watch() {
        return ThreadWatch.of(PLANTED, frame -> frame.startsWith(ThreadWatchTest.class.getName()));
    }

    private static List<String> seen(Runnable work) throws Exception {
        try (var watch = watch()) {
            Thread.ofPlatform().name(PLANTED).start(work).join();
            return watch.end().stream()
                    .map(held -> held.what() + " by " + held.by().replaceAll(".*\\.", ""))
                    .toList();
        }
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, "a");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Path file) {
        try {
            Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start() {
        try {
            new ProcessBuilder("true").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void park() {
        LockSupport.parkNanos(1_000);
    }

    private static void square() {
        new QrEncoder(ErrorCorrection.LOW).encode("HTTPS://EXAMPLE.COM");
    }

    private static void hash() {
        new Argon2id(64, 1).hash("0000", new byte[Argon2id.SALT_BYTES]);
    }

    private static void enter(Object lock) {
        synchronized (lock) {
            var _ = lock.hashCode();
        }
    }

    private static void untilSomebodyWaits() {
        while (Thread.getAllStackTraces().keySet().stream()
                .noneMatch(
                        thread ->
                                PLANTED.equals(thread.getName())
                                        && thread.getState() == Thread.State.BLOCKED)) {
            Thread.onSpinWait();
        }
    }
}
