package org.vestibule.app.wiring;

import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.Submission;
import org.vestibule.sync.SyncState;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Many people at one kiosk at once, each of whom is told when their request is kept. */
public final class SimulatedRush {
    /** A queue in which nothing moves for so long is stuck. */
    private static final Duration STUCK = Duration.ofMinutes(2);

    private static final Duration LOOK = Duration.ofMillis(50);

    private final SimulatedKiosk kiosk;
    private final Supplier<Enrollment> people;
    private final Queue<EnrollmentId> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Long> waits = new ConcurrentLinkedQueue<>();
    private final AtomicInteger turnedAway = new AtomicInteger();
    private final AtomicInteger withCode = new AtomicInteger();

    /**
     * @param people called from several threads at once
     */
    public SimulatedRush(SimulatedKiosk kiosk, Supplier<Enrollment> people) {
        this.kiosk = kiosk;
        this.people = people;
    }

    /**
     * What was seen.
     *
     * @param acknowledged who was told that it is kept, in no order
     * @param waits for the acknowledgement, in nanoseconds, ascending
     * @param keeping until the last was acknowledged
     * @param delivering until the last was delivered
     */
    public record Seen(
            List<EnrollmentId> acknowledged,
            Counts counts,
            List<Long> waits,
            Duration keeping,
            Duration delivering) {
        /** The wait that this share of the people did not exceed. */
        public Duration wait(double share) {
            if (waits.isEmpty()) return Duration.ZERO;
            var place = (int) Math.ceil(share * waits.size()) - 1;
            return Duration.ofNanos(waits.get(Math.clamp(place, 0, waits.size() - 1)));
        }
    }

    /**
     * How many.
     *
     * @param turnedAway who were told that it is not kept
     * @param withCode who got an activation code
     * @param left still waiting when it was given up
     */
    public record Counts(int turnedAway, int withCode, int left) {}

    /** Returns when all is delivered or parked, or nothing moves any more. */
    public Seen run(int enrollments, int parallel) throws InterruptedException {
        var begun = System.nanoTime();
        keep(enrollments, parallel);
        var kept = System.nanoTime();
        var left = drain();
        var done = System.nanoTime();
        var sorted = waits.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Seen(
                List.copyOf(acknowledged),
                new Counts(turnedAway.get(), withCode.get(), left),
                Arrays.stream(sorted).boxed().toList(),
                Duration.ofNanos(kept - begun),
                Duration.ofNanos(done - begun));
    }

    private void keep(int enrollments, int parallel) throws InterruptedException {
        var next = new AtomicInteger();
        var threads = new ArrayList<Thread>();
        for (var i = 0; i < parallel; i++) {
            threads.add(
                    Thread.startVirtualThread(
                            () -> {
                                while (next.getAndIncrement() < enrollments) keepOne();
                            }));
        }
        for (var thread : threads) thread.join();
    }

    private void keepOne() {
        var enrollment = people.get();
        var begun = System.nanoTime();
        switch (kiosk.store().enrollments().submit(enrollment)) {
            case Submission.Saved(var id, var code, _) -> {
                waits.add(System.nanoTime() - begun);
                acknowledged.add(id);
                code.ifPresent(_ -> withCode.incrementAndGet());
            }
            case Submission.NotSaved _ -> turnedAway.incrementAndGet();
        }
    }

    private int drain() throws InterruptedException {
        var never = new Semaphore(0);
        var before = -1;
        var moved = System.nanoTime();
        while (true) {
            SyncState state = kiosk.sync().state();
            if (state.waiting() == 0) return 0;
            if (state.waiting() != before) moved = System.nanoTime();
            else if (System.nanoTime() - moved > STUCK.toNanos()) return state.waiting();
            before = state.waiting();
            if (never.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) return before;
        }
    }
}
