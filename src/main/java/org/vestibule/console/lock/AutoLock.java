package org.vestibule.console.lock;

import org.vestibule.console.desk.Seconds;
import org.vestibule.console.desk.Signal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Locks a desk that nobody touches. It counts ticks, so that a clock that is set does
 * nothing; and it looks at the clock too, so that a computer that slept is locked when it wakes.
 */
public final class AutoLock {
    /** clinics typically take 5 to 15 minutes. */
    public static final Duration LIMIT = Duration.ofMinutes(5);

    private final Seconds seconds;
    private final InstantSource wall;
    private final Runnable lock;
    private final Signal counted = new Signal();
    private Runnable listening = () -> {};
    private Instant ticked = Instant.EPOCH;
    private Duration left = LIMIT;
    private boolean armed;

    public AutoLock(Seconds seconds, InstantSource wall, Runnable lock) {
        this.seconds = seconds;
        this.wall = wall;
        this.lock = lock;
    }

    /** From now on it counts. */
    public void arm() {
        disarm();
        armed = true;
        touched();
        listening = seconds.on(this::tick);
    }

    public void disarm() {
        listening.run();
        listening = () -> {};
        armed = false;
        left = LIMIT;
    }

    /** A hand was on mouse or keyboard. */
    public void touched() {
        left = LIMIT;
        ticked = wall.instant();
        if (armed) counted.fire();
    }

    public Duration left() {
        return left;
    }

    /**
     * @return ends the listening
     */
    public Runnable onCount(Runnable listener) {
        return counted.on(listener);
    }

    private void tick() {
        var instant = wall.instant();
        var slept = Duration.between(ticked, instant).compareTo(LIMIT) >= 0;
        ticked = instant;
        left = left.minusSeconds(1);
        if (slept || !left.isPositive()) {
            disarm();
            lock.run();
        } else {
            counted.fire();
        }
    }
}
