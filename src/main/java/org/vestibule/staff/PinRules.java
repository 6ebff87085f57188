package org.vestibule.staff;

/** Which PINs a staff member may have: digits, since a kiosk has no other keys for them. */
public final class PinRules {
    public static final int SHORTEST = 6;
    public static final int LONGEST = 12;
    private static final int FEWEST_DIFFERENT = 3;

    private PinRules() {}

    /** Whether it is long enough and not one of the first that somebody tries. */
    public static boolean allow(String pin) {
        return pin.matches("[0-9]{" + SHORTEST + "," + LONGEST + "}")
                && pin.chars().distinct().count() >= FEWEST_DIFFERENT
                && !isRun(pin, 1)
                && !isRun(pin, -1);
    }

    /** Whether each digit follows from the one before, as in 123456. */
    private static boolean isRun(String pin, int step) {
        for (var at = 1; at < pin.length(); at++) {
            if (pin.charAt(at) - pin.charAt(at - 1) != step) return false;
        }
        return true;
    }
}
