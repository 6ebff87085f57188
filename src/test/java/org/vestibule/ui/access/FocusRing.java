package org.vestibule.ui.access;

import javafx.scene.Node;

/** The focus is seen on every side: 2 px and more that change by 3 to 1 (WCAG 2.4.13). */
final class FocusRing implements Rule {
    private static final double LEAST = 3;
    private static final int THICK = 2;

    /** Inside and outside of the control's edge, px. */
    private static final int NEAR = 10;

    @Override
    public String number() {
        return "R-10";
    }

    @Override
    public void look(Sight sight, Findings findings) {
        for (var stop : sight.focus().stops()) {
            var shown = stop.shown();
            if (shown == null) continue;
            findings.unless(
                    thinnest(sight.pixels(), shown, stop.node()) >= THICK,
                    "the focus on %s is %d px",
                    Sight.said(stop.node()),
                    thinnest(sight.pixels(), shown, stop.node()));
        }
    }

    private static int thinnest(Pixels without, Pixels with, Node node) {
        var bounds = Sight.bounds(node);
        var x = (int) bounds.getCenterX();
        var y = (int) bounds.getCenterY();
        var left = (int) Math.round(bounds.getMinX());
        var right = (int) Math.round(bounds.getMaxX());
        var top = (int) Math.round(bounds.getMinY());
        var bottom = (int) Math.round(bounds.getMaxY());
        var least = changed(without, with, new Line(left - NEAR, y, 1, 0));
        least = Math.min(least, changed(without, with, new Line(right - NEAR, y, 1, 0)));
        least = Math.min(least, changed(without, with, new Line(x, top - NEAR, 0, 1)));
        return Math.min(least, changed(without, with, new Line(x, bottom - NEAR, 0, 1)));
    }

    /** Across an edge, a pixel at a time. */
    private record Line(int x, int y, int right, int down) {}

    private static int changed(Pixels without, Pixels with, Line line) {
        var changed = 0;
        for (var step = 0; step < 2 * NEAR; step++) {
            var x = line.x() + step * line.right();
            var y = line.y() + step * line.down();
            if (!without.has(x, y) || !with.has(x, y)) continue;
            if (Contrast.of(without.at(x, y), with.at(x, y)) >= LEAST) changed++;
        }
        return changed;
    }
}
