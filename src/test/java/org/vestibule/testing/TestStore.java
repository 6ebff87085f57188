package org.vestibule.testing;

import org.jspecify.annotations.Nullable;
import org.vestibule.enrollment.ActivationCode;
import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.Submission;
import org.vestibule.store.KioskStore;
import org.vestibule.store.Opening;
import org.vestibule.store.StoreSettings;
import org.vestibule.store.Tickets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;

/** A real kiosk store in a folder of its own, deleted when it is closed. */
public final class TestStore implements AutoCloseable {
    /** When nothing else is said, it is this moment. */
    public static final Instant NOW = Instant.parse("2026-03-02T15:04:05Z");

    private final Path folder;
    private final StoreSettings settings;
    private KioskStore store;

    private TestStore(Path folder, StoreSettings settings) {
        this.folder = folder;
        this.settings = settings;
        this.store = opened(settings);
    }

    public static TestStore create() {
        return create(InstantSource.fixed(NOW));
    }

    public static TestStore create(InstantSource clock) {
        return create(clock, Tickets.STANDARD);
    }

    public static TestStore create(InstantSource clock, Tickets tickets) {
        try {
            var folder = Files.createTempDirectory("store");
            var plain = settings(folder, clock);
            return new TestStore(
                    folder,
                    new StoreSettings(plain.data(), plain.keys(), clock, plain.random(), tickets));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Data and keys as two folders inside the one. */
    public static StoreSettings settings(Path folder, InstantSource clock) {
        return new StoreSettings(
                folder.resolve("data"), folder.resolve("keys"), clock, new SecureRandom());
    }

    /** So many codes that live for 30 days from {@link #NOW}. */
    public static List<ActivationCode> codes(int count) {
        return IntStream.range(0, count).mapToObj(TestStore::code).toList();
    }

    private static ActivationCode code(int number) {
        var digits = "%04d".formatted(number).replace('0', 'Z').replace('1', 'Y');
        return new ActivationCode(
                "code-" + number,
                "TKN23456789ABCDEFGHJKL" + digits,
                "SHRT" + digits,
                NOW.plus(Duration.ofDays(30)));
    }

    public KioskStore store() {
        return store;
    }

    public StoreSettings settings() {
        return settings;
    }

    /** Submits, and is only content when it was saved. */
    public Submission.Saved save(Enrollment enrollment) {
        return switch (store.enrollments().submit(enrollment)) {
            case Submission.Saved saved -> saved;
            case Submission.NotSaved(var reason) -> throw new AssertionError(reason);
        };
    }

    public EnrollmentId saved(Enrollment enrollment) {
        return save(enrollment).id();
    }

    /** Closes and opens it again. */
    public TestStore reopen() {
        store.close();
        store = opened(settings);
        return this;
    }

    private static KioskStore opened(StoreSettings settings) {
        return switch (KioskStore.open(settings)) {
            case Opening.Opened(var store) -> store;
            case Opening.Refused(var trouble) -> throw new AssertionError(trouble);
        };
    }

    @Override
    public void close() {
        store.close();
        delete(folder);
    }

    /** Deletes a folder with all that is in it. */
    public static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new Deleting());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
                throws IOException {
            if (failure != null) throw failure;
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
