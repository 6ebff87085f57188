package org.vestibule.ui.picture;

/** The shapes that come again and again, as SVG path data. */
final class Paths {
    private Paths() {}

    static String circle(double x, double y, double r) {
        var arc = " a" + r + " " + r + " 0 1 0 ";
        return "M" + (x - r) + " " + y + arc + 2 * r + " 0" + arc + -2 * r + " 0 Z";
    }

    /** A rectangle with round corners. */
    static String box(double x, double y, double width, double height, double r) {
        var arc = " a" + r + " " + r + " 0 0 1 ";
        return ("M" + (x + r) + " " + y)
                + (" h" + (width - 2 * r) + arc + r + " " + r)
                + (" v" + (height - 2 * r) + arc + -r + " " + r)
                + (" h" + -(width - 2 * r) + arc + -r + " " + -r)
                + (" v" + -(height - 2 * r) + arc + r + " " + -r + " Z");
    }

    /** Head and shoulders stand on {@code ground}: this is the shoulders. */
    static String shoulders(double x, double ground, double halfWidth, double height) {
        return ("M" + (x - halfWidth) + " " + ground)
                + (" v" + -(height - halfWidth))
                + (" a" + halfWidth + " " + halfWidth + " 0 0 1 " + 2 * halfWidth + " 0")
                + (" v" + (height - halfWidth) + " Z");
    }

    /** A door: straight sides, a round top. */
    static String arch(double left, double right, double top, double ground) {
        var r = (right - left) / 2;
        return ("M" + left + " " + ground + " V" + (top + r))
                + (" A" + r + " " + r + " 0 0 1 " + right + " " + (top + r))
                + (" V" + ground + " Z");
    }

    /** A check mark, {@code size} wide, its middle at {@code x, y}. */
    static String check(double x, double y, double size) {
        var u = size / 2;
        return ("M" + (x - u) + " " + (y + u * 0.05))
                + (" L" + (x - u * 0.25) + " " + (y + u * 0.75))
                + (" L" + (x + u) + " " + (y - u * 0.7));
    }
}
