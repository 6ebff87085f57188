package org.vestibule.scan;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a scanner from a person: scanners of the keyboard kind type faster than any hand. A
 * letter's code ends with Enter; the text of a card has Enters inside and ends when nothing more
 * comes. Time is monotonic nanoseconds given by the caller ({@link System#nanoTime}). Not for more
 * than one thread.
 */
public final class ScanBuffer {
    /** Faster than a hand: scanners leave 1 to 20 ms between characters, people 80 and more. */
    public static final Duration STANDARD_GAP = Duration.ofMillis(50);

    /** A card is hundreds of keys, and one hiccup of the computer must not tear it in two. */
    public static final Duration CARD_GAP = Duration.ofMillis(300);

    private static final int SHORTEST = 8;
    private static final int FASTER_THAN_A_HAND = 3;
    private static final int CAPACITY = 4096;

    /** What a card begins with when the scanner swallows the sign before it. */
    private static final Pattern BARE_CARD = Pattern.compile("[\\x00-\\x1F]*(ANSI |AAMVA)[0-9]");

    private static final int LONGEST_BEGINNING = 10;

    private final Duration gap;
    private final char[] typed = new char[CAPACITY];
    private int length;
    private long lastNanos;
    private boolean card;

    /**
     * @param gap the longest pause between two characters of one scan
     */
    public ScanBuffer(Duration gap) {
        this.gap = gap;
    }

    /**
     * Takes one typed character.
     *
     * @return the scanned string when this is the Enter that ends a scan; what it is, {@link
     *     InvitationScan} and {@link LicenseScan} tell
     */
    public Optional<String> typed(char character, long nowNanos) {
        if (paused(nowNanos)) clear();
        var enter = character == '\r' || character == '\n';
        lastNanos = nowNanos;
        if (enter && !card) return take();
        if (length < CAPACITY) typed[length++] = character;
        card = card || beginsCard();
        return Optional.empty();
    }

    private boolean beginsCard() {
        if (length == 1) return typed[0] == '@' || typed[0] == '%';
        if (length > LONGEST_BEGINNING) return false;
        var beginning = new String(typed, 0, length).toUpperCase(Locale.ROOT);
        return BARE_CARD.matcher(beginning).matches();
    }

    /**
     * Asks whether a scan has ended without Enter, as cards do, and scanners fresh from the box;
     * call it when {@link #untilPause} is over.
     */
    public Optional<String> pause(long nowNanos) {
        return paused(nowNanos) ? take() : Optional.empty();
    }

    /** How long nothing may come from now on until what is being scanned is over. */
    public Duration untilPause(long nowNanos) {
        return longest().minusNanos(nowNanos - lastNanos);
    }

    private Duration longest() {
        return card ? CARD_GAP : gap;
    }

    /** Whether the characters so far came too fast for a hand, and more may come. */
    public boolean isScanning(long nowNanos) {
        return (card || length >= FASTER_THAN_A_HAND) && !paused(nowNanos);
    }

    /** Whether they are those of a card, which nobody is to see. */
    public boolean isCard() {
        return card;
    }

    /** Whether the next character is the first of something. */
    public boolean isEmpty() {
        return length == 0;
    }

    /** Forgets and overwrites everything, as at the end of a session. */
    public void clear() {
        Arrays.fill(typed, 0, length, '\0');
        length = 0;
        card = false;
    }

    private boolean paused(long nowNanos) {
        return length > 0 && nowNanos - lastNanos > longest().toNanos();
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
