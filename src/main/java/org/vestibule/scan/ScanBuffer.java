package org.vestibule.scan;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Tells a scanner from a person: scanners of the keyboard kind type faster than any hand, and end
 * with Enter. Time is monotonic nanoseconds given by the caller ({@link System#nanoTime}). Not for
 * more than one thread.
 */
public final class ScanBuffer {
    /** Faster than a hand: scanners leave 1 to 20 ms between characters, people 80 and more. */
    public static final Duration STANDARD_GAP = Duration.ofMillis(50);

    private static final int SHORTEST = 8;
    private static final int CAPACITY = 4096;

    private final long gapNanos;
    private final char[] typed = new char[CAPACITY];
    private int length;
    private long lastNanos;

    /**
     * @param gap the longest pause between two characters of one scan
     */
    public ScanBuffer(Duration gap) {
        gapNanos = gap.toNanos();
    }

    /**
     * Takes one typed character.
     *
     * @return the scanned string when this is the Enter that ends a scan; what it is, {@link
     *     InvitationScan} tells
     */
    public Optional<String> typed(char character, long nowNanos) {
        if (paused(nowNanos)) clear();
        if (character == '\r' || character == '\n') return take();
        if (length < CAPACITY) typed[length++] = character;
        lastNanos = nowNanos;
        return Optional.empty();
    }

    /**
     * Asks whether a scan has ended without Enter, as scanners fresh from the box may do; call it
     * some time after a character.
     */
    public Optional<String> pause(long nowNanos) {
        return paused(nowNanos) ? take() : Optional.empty();
    }

    /** Whether the characters so far came too fast for a hand. */
    public boolean isScanning() {
        return length >= 3;
    }

    /** Forgets and overwrites everything, as at the end of a session. */
    public void clear() {
        Arrays.fill(typed, 0, length, '\0');
        length = 0;
    }

    private boolean paused(long nowNanos) {
        return length > 0 && nowNanos - lastNanos > gapNanos;
    }

    private Optional<String> take() {
        var scan =
                length < SHORTEST
                        ? Optional.<String>empty()
                        : Optional.of(new String(typed, 0, length));
        clear();
        return scan;
    }
}
