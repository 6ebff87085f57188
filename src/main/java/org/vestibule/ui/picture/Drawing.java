package org.vestibule.ui.picture;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Paths on a canvas, the first one lowest. */
final class Drawing {
    private final double width;
    private final double height;
    private final double pen;
    private final List<Part> parts = new ArrayList<>();

    /**
     * One path.
     *
     * @param data SVG path data
     * @param steady whether it stays as it is where the rest turns round
     */
    record Part(String data, @Nullable Tone fill, @Nullable Tone stroke, boolean steady) {
        Part(String data, @Nullable Tone fill, @Nullable Tone stroke) {
            this(data, fill, stroke, false);
        }
    }

    /**
     * @param pen width of every line
     */
    Drawing(double width, double height, double pen) {
        this.width = width;
        this.height = height;
        this.pen = pen;
    }

    /** The canvas of what stands on a tile. */
    static Drawing tile() {
        return new Drawing(96, 96, 4);
    }

    /** The canvas of what stands beside words. */
    static Drawing icon() {
        return new Drawing(24, 24, 2.4);
    }

    /** Filled and outlined. */
    Drawing shape(Tone fill, String data) {
        return add(new Part(data, fill, Tone.INK));
    }

    /** Filled only. */
    Drawing solid(Tone fill, String data) {
        return add(new Part(data, fill, null));
    }

    /** A line of ink. */
    Drawing line(String data) {
        return line(Tone.INK, data);
    }

    Drawing line(Tone stroke, String data) {
        return add(new Part(data, null, stroke));
    }

    /** A line that is the same whichever way words run: a check mark. */
    Drawing steady(Tone stroke, String data) {
        return add(new Part(data, null, stroke, true));
    }

    private Drawing add(Part part) {
        parts.add(part);
        return this;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double pen() {
        return pen;
    }

    List<Part> parts() {
        return parts;
    }
}
