package org.vestibule.app.supervise;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The child's side of {@link Pulse}: touches the file each time the thread of the screens has
 * answered. A program that still runs but no longer answers touches goes silent.
 */
public final class Heartbeat implements AutoCloseable {
    /** System property with the file, set in every child that is watched. */
    static final String PROPERTY = "vestibule.heartbeat";

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private static final Duration BEAT = Duration.ofMillis(500);

    private final Executor screens;
    private final Path file;
    private final AtomicBoolean answered = new AtomicBoolean(true);
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Heartbeat::daemon);

    private Heartbeat(Executor screens, Path file) {
        this.screens = screens;
        this.file = file;
    }

    /**
     * Beats until closed when a supervisor asked for it; otherwise does nothing.
     *
     * @param screens runs on the thread that answers people
     */
    public static AutoCloseable ifAsked(Executor screens) {
        var file = System.getProperty(PROPERTY, "");
        return file.isEmpty() ? () -> {} : start(screens, Path.of(file));
    }

    static Heartbeat start(Executor screens, Path file) {
        var heartbeat = new Heartbeat(screens, file);
        var _ =
                heartbeat.timer.scheduleAtFixedRate(
                        heartbeat::beat, 0, BEAT.toMillis(), TimeUnit.MILLISECONDS);
        return heartbeat;
    }

    /** The next question is asked only when the one before was answered. */
    private void beat() {
        if (answered.getAndSet(false)) screens.execute(this::answer);
    }

    private void answer() {
        answered.set(true);
        if (!timer.isShutdown()) timer.execute(this::touch);
    }

    private void touch() {
        try {
            Files.write(
                    file,
                    Long.toString(System.nanoTime()).getBytes(StandardCharsets.US_ASCII),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            LOG.warn("no heartbeat could be written: {}", e.getClass().getSimpleName());
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "heartbeat");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
