package org.vestibule.ui.theme;

/**
 * How large a pixel of this screen is.
 *
 * @param ppi pixels an inch, as measured on the glass
 */
public record DisplayProfile(double ppi) {
    /** Smallest side of anything to touch, mm (R-09: older users do best from 16 mm on). */
    public static final double TARGET_MM = 16;

    /** Smallest height of the one main action, mm. */
    public static final double PRIMARY_MM = 19;

    /** Smallest distance between two things to touch, mm. */
    public static final double GAP_MM = 3;

    /** The resolution the design was drawn at. */
    public static final DisplayProfile DESIGN = new DisplayProfile(96);

    /** Below this height a display is small, mm: 1280 by 800 at 96 ppi is 212. */
    private static final double SMALL_MM = 230;

    private static final double MM_PER_INCH = 25.4;

    public DisplayProfile {
        if (!(ppi >= 40 && ppi <= 600)) {
            throw new IllegalArgumentException("ppi must be between 40 and 600");
        }
    }

    /** Whole pixels that are at least {@code mm} long. */
    public double px(double mm) {
        return Math.ceil(mm / MM_PER_INCH * ppi);
    }

    public double mm(double px) {
        return px * MM_PER_INCH / ppi;
    }

    /** Steps of the 8 px grid, in whole pixels of this screen. */
    public double grid(double steps) {
        return Math.round(steps * 8 * scale());
    }

    /** Pixels of this screen for one pixel of the design. */
    public double scale() {
        return ppi / DESIGN_PPI;
    }

    /** Whether a window of this height has to save room. */
    public boolean isSmall(double height) {
        return mm(height) < SMALL_MM;
    }

    public double target() {
        return px(TARGET_MM);
    }

    public double primary() {
        return px(PRIMARY_MM);
    }

    public double gap() {
        return px(GAP_MM);
    }

    private static final double DESIGN_PPI = 96;
}
