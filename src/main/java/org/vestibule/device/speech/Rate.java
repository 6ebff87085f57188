package org.vestibule.device.speech;

/**
 * How fast: seven steps from 50 to 200 percent of the normal rate (VVSG 2.0, 7.1-K).
 *
 * @param step from 1, the slowest, to {@link #STEPS}
 */
public record Rate(int step) {
    public static final int STEPS = 7;

    /** Of everyday speech at a counter, words a minute: the 120 to 125 of VVSG 2.0, 7.1-K. */
    public static final int NORMAL_WORDS_A_MINUTE = 122;

    public static final Rate NORMAL = new Rate(3);

    public Rate {
        if (step < 1 || step > STEPS) throw new IllegalArgumentException("no such rate");
    }

    /** Of the normal rate: 50, 75, 100 … 200. */
    public int percent() {
        return 25 + 25 * step;
    }

    public double wordsAMinute() {
        return NORMAL_WORDS_A_MINUTE * percent() / 100.0;
    }

    /** The next step, or this one when there is none. */
    public Rate faster() {
        return new Rate(Math.min(STEPS, step + 1));
    }

    public Rate slower() {
        return new Rate(Math.max(1, step - 1));
    }
}
