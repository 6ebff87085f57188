package org.vestibule.kiosk;

import org.vestibule.ui.Scheduler;
import org.vestibule.ui.Ticker;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Time that passes only when a test says so. */
public final class VirtualTime implements Scheduler, InstantSource, Ticker {
    private final PriorityQueue<Due> queue =
            new PriorityQueue<>(Comparator.comparing(Due::at).thenComparingInt(Due::number));
    private Instant now = Instant.parse("2026-11-23T15:00:00Z");
    private int number;

    private record Due(Instant at, int number, Runnable action) {}

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public long nanos() {
        return ChronoUnit.NANOS.between(Instant.EPOCH, now);
    }

    @Override
    public Cancellable after(Duration delay, Runnable action) {
        var due = new Due(now.plus(delay), number++, action);
        queue.add(due);
        return () -> queue.remove(due);
    }

    /** Lets time pass and does what falls due, in order. */
    public void pass(Duration duration) {
        var end = now.plus(duration);
        for (var next = queue.peek(); next != null && !next.at().isAfter(end); ) {
            queue.remove(next);
            now = next.at();
            next.action().run();
            next = queue.peek();
        }
        now = end;
    }

    public void passSeconds(long seconds) {
        pass(Duration.ofSeconds(seconds));
    }

    /** What still waits for its time. */
    public int waiting() {
        return queue.size();
    }
}
