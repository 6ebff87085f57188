package org.vestibule.device.speech;

/**
 * How loud: seven steps, 20 dB from the softest to the loudest (Section 508, 402.3.2: a gain of 20
 * dB). What that is in the room depends on the amplifier, and is to be measured there.
 *
 * @param step from 1, the softest, to {@link #STEPS}
 */
public record Loudness(int step) {
    public static final int STEPS = 7;

    private static final double RANGE_DB = 20;

    public static final Loudness NORMAL = new Loudness(5);

    public Loudness {
        if (step < 1 || step > STEPS) throw new IllegalArgumentException("no such loudness");
    }

    /** Below the loudest step, 0 to -20 dB. */
    public double decibels() {
        return (step - STEPS) * RANGE_DB / (STEPS - 1);
    }

    /** Of the loudest step's amplitude, 0.1 to 1. */
    double ofLoudest() {
        return Math.pow(10, decibels() / 20);
    }

    /** The next step, or this one when there is none. */
    public Loudness louder() {
        return new Loudness(Math.min(STEPS, step + 1));
    }

    public Loudness softer() {
        return new Loudness(Math.max(1, step - 1));
    }
}
