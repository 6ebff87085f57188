package org.vestibule.app.supervise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Keeps children running until it is closed. It holds the handles of what it started and ends
 * nothing else; each child also ends by itself when its standard input closes ({@link Supervised}),
 * so that none is left behind even when the supervisor is killed. A child with a {@link Pulse} that
 * goes silent is ended and started again.
 */
public final class Supervisor implements AutoCloseable {
    /** What a program gets to end by itself before it is made to. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    /** Exit codes that starting again cannot help: 0 finished, 2 asked for wrongly. */
    private static final int FINISHED = 0;

    private static final int REFUSED = 2;

    /** Between two looks at a child's pulse. */
    private static final Duration LOOK = Duration.ofMillis(250);

    private final Backoff backoff;
    private final Observer observer;
    private final Threads dumps;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ConcurrentMap<Child, Process> running = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * @param logs folder for what the threads of a hung child did
     */
    public Supervisor(Backoff backoff, Observer observer, Path logs) {
        this.backoff = backoff;
        this.observer = observer;
        this.dumps = new Threads(logs, InstantSource.system());
    }

    /** Starts the child and keeps it running. */
    public void keep(Child child) {
        threads.execute(() -> keepRunning(child));
    }

    /** Ends the children when this process is asked to end, by Ctrl-C for instance. */
    public void closeWithThisProcess() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "supervisor-close"));
    }

    /** Waits until somebody closes this supervisor. */
    public void awaitClosed() throws InterruptedException {
        closed.await();
    }

    /** Ends every child it started, politely at first. */
    @Override
    public void close() {
        closed.countDown();
        running.values().forEach(Process::destroy);
        running.values().forEach(Supervisor::awaitEnd);
        threads.shutdownNow();
    }

    private void keepRunning(Child child) {
        var quickEnds = 0;
        while (!isClosed()) {
            var begun = System.nanoTime();
            var exitCode = runOnce(child);
            if (isClosed()) return;
            if (exitCode == FINISHED || exitCode == REFUSED) {
                observer.finished(child, exitCode);
                return;
            }
            quickEnds = backoff.count(quickEnds, Duration.ofNanos(System.nanoTime() - begun));
            var pause = backoff.after(quickEnds);
            observer.crashed(child, exitCode, pause);
            if (closesWithin(pause)) return;
        }
    }

    private int runOnce(Child child) {
        try {
            var process =
                    new ProcessBuilder(child.command())
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            running.put(child, process);
            if (isClosed()) process.destroy();
            child.pulse().ifPresent(pulse -> threads.execute(() -> watch(child, pulse, process)));
            listen(child, process);
            return process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return FINISHED;
        } finally {
            running.remove(child);
        }
    }

    private void listen(Child child, Process process) throws IOException {
        try (var lines = process.inputReader()) {
            lines.lines().forEach(line -> observer.said(child, line));
        } catch (UncheckedIOException _) {
            // Closed under us while the child or we ourselves end: there is nothing more to hear.
        }
    }

    private void watch(Child child, Pulse pulse, Process process) {
        var watch = new PulseWatch(pulse, System.nanoTime());
        while (process.isAlive() && !closesWithin(LOOK)) {
            if (!watch.isHung(System.nanoTime())) continue;
            observer.hung(child);
            dumps.write(child.name(), process.toHandle());
            process.destroyForcibly();
            return;
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private boolean closesWithin(Duration pause) {
        try {
            return closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void awaitEnd(Process process) {
        try {
            if (process.waitFor(GRACE)) return;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
