package org.vestibule.ui.access;

import javafx.geometry.Bounds;

import java.util.HashMap;
import java.util.Map;

/** A part of the screen as it is drawn. */
final class Pixels {
    /** Every so many pixels across and down is enough to know the ground. */
    private static final int STRIDE = 5;

    /** Contrast is told in steps of a tenth. */
    private static final int STEPS = 10;

    /** Fewer pixels than this share are an edge or a stray, not ink. */
    private static final double LEAST_SHARE = 0.001;

    private static final int LEAST = 4;

    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final int[] rgb;

    /**
     * @param left of the scene, px; likewise {@code top}
     * @param rgb row by row; may be drawn over once the next picture is taken
     */
    Pixels(int left, int top, int width, int height, int[] rgb) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.rgb = rgb;
    }

    boolean has(int x, int y) {
        return x >= left && y >= top && x < left + width && y < top + height;
    }

    /** The color at this place of the scene. */
    int at(int x, int y) {
        return rgb[(y - top) * width + x - left];
    }

    /** The color that most of an area has. */
    int ground(Bounds area) {
        var box = box(area);
        Map<Integer, Integer> counts = new HashMap<>();
        for (var y = box.y(); y < box.bottom(); y += STRIDE) {
            for (var x = box.x(); x < box.right(); x += STRIDE)
                counts.merge(at(x, y), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** How far what is drawn in an area stands out from its ground, 1 to 21. */
    double contrast(Bounds area) {
        var most = ground(area);
        var ground = Contrast.luminance(most);
        var box = box(area);
        var levels = new int[21 * STEPS + 2];
        for (var y = box.y(); y < box.bottom(); y++) {
            for (var x = box.x(); x < box.right(); x++) {
                var color = at(x, y);
                if (color == most) continue;
                var contrast = Contrast.ofLuminances(ground, Contrast.luminance(color));
                levels[(int) (contrast * STEPS + 0.001)]++;
            }
        }
        var wanted = Math.max(LEAST, LEAST_SHARE * box.area());
        var level = levels.length - 1;
        for (var seen = 0; level > STEPS; level--) {
            seen += levels[level];
            if (seen >= wanted) break;
        }
        return level / (double) STEPS;
    }

    private record Box(int x, int y, int right, int bottom) {
        int area() {
            return Math.max(0, right - x) * Math.max(0, bottom - y);
        }
    }

    private Box box(Bounds area) {
        return new Box(
                Math.max(left, (int) Math.ceil(area.getMinX())),
                Math.max(top, (int) Math.ceil(area.getMinY())),
                Math.min(left + width, (int) area.getMaxX()),
                Math.min(top + height, (int) area.getMaxY()));
    }
}
