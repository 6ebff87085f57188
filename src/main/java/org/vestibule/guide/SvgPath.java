package org.vestibule.guide;

import java.awt.geom.Path2D;
import java.util.regex.Pattern;

/** Reads the {@code d} of an SVG path: M L H V C Q Z, absolute and relative; no arcs. */
final class SvgPath {
    private static final Pattern COMMAND = Pattern.compile("([A-Za-z])([^A-Za-z]*)");
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+\\.?\\d*|\\.\\d+)");

    private final Path2D.Double path = new Path2D.Double();
    private double x;
    private double y;

    private SvgPath() {}

    /**
     * @throws IllegalArgumentException for a command that is not listed above
     */
    static Path2D parse(String d) {
        var reading = new SvgPath();
        var commands = COMMAND.matcher(d);
        while (commands.find()) {
            reading.read(commands.group(1).charAt(0), numbers(commands.group(2)));
        }
        return reading.path;
    }

    private static double[] numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group()))
                .toArray();
    }

    private void read(char command, double[] n) {
        if (Character.toUpperCase(command) == 'Z') {
            path.closePath();
            var start = path.getCurrentPoint();
            to(start.getX(), start.getY());
            return;
        }
        var relative = Character.isLowerCase(command);
        var step = numbersPer(command);
        for (int i = 0; i + step <= n.length; i += step) {
            var dx = relative ? x : 0;
            var dy = relative ? y : 0;
            switch (Character.toUpperCase(command)) {
                case 'M' -> moveOrLine(i == 0, dx + n[i], dy + n[i + 1]);
                case 'L' -> line(dx + n[i], dy + n[i + 1]);
                case 'H' -> line(dx + n[i], y);
                case 'V' -> line(x, dy + n[i]);
                case 'Q' -> quad(dx + n[i], dy + n[i + 1], dx + n[i + 2], dy + n[i + 3]);
                default -> {
                    var x2 = dx + n[i + 2];
                    var y2 = dy + n[i + 3];
                    path.curveTo(dx + n[i], dy + n[i + 1], x2, y2, dx + n[i + 4], dy + n[i + 5]);
                    to(dx + n[i + 4], dy + n[i + 5]);
                }
            }
        }
    }

    private static int numbersPer(char command) {
        return switch (Character.toUpperCase(command)) {
            case 'H', 'V' -> 1;
            case 'M', 'L' -> 2;
            case 'Q' -> 4;
            case 'C' -> 6;
            default -> throw new IllegalArgumentException("path command " + command);
        };
    }

    private void moveOrLine(boolean move, double toX, double toY) {
        if (move) {
            path.moveTo(toX, toY);
            to(toX, toY);
        } else {
            line(toX, toY);
        }
    }

    private void line(double toX, double toY) {
        path.lineTo(toX, toY);
        to(toX, toY);
    }

    private void quad(double controlX, double controlY, double toX, double toY) {
        path.quadTo(controlX, controlY, toX, toY);
        to(toX, toY);
    }

    private void to(double toX, double toY) {
        x = toX;
        y = toY;
    }
}
