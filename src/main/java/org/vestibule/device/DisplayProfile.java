package org.vestibule.device;

/**
 * How large things really are on a screen.
 *
 * @param ppi pixels per inch, measured or configured; never what the monitor says by itself
 */
public record DisplayProfile(double ppi) {
    /** What is assumed until somebody measures: 96 pixels per inch. */
    public static final DisplayProfile ASSUMED = new DisplayProfile(96);

    private static final double MM_PER_INCH = 25.4;

    public DisplayProfile {
        if (!(ppi >= 40 && ppi <= 600)) {
            throw new IllegalArgumentException("no screen has " + ppi + " pixels per inch");
        }
    }

    public double px(double millimeters) {
        return millimeters * ppi / MM_PER_INCH;
    }

    public double mm(double pixels) {
        return pixels * MM_PER_INCH / ppi;
    }
}
