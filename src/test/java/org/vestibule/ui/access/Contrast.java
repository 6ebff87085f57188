package org.vestibule.ui.access;

/** How well one color stands out from another: WCAG 2.2, "contrast ratio", 1 to 21. */
final class Contrast {
    private static final double[] LINEAR = new double[256];

    static {
        for (var channel = 0; channel < LINEAR.length; channel++) {
            var share = channel / 255.0;
            LINEAR[channel] =
                    share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }
    }

    private Contrast() {}

    static double of(int rgb, int other) {
        return ofLuminances(luminance(rgb), luminance(other));
    }

    static double ofLuminances(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    static double luminance(int rgb) {
        return 0.2126 * LINEAR[rgb >> 16 & 255]
                + 0.7152 * LINEAR[rgb >> 8 & 255]
                + 0.0722 * LINEAR[rgb & 255];
    }
}
