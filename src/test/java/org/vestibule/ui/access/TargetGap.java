package org.vestibule.ui.access;

import javafx.geometry.Bounds;

import org.vestibule.ui.theme.DisplayProfile;

/** Between any two things to touch there are 3 mm. */
final class TargetGap implements Rule {
    @Override
    public String number() {
        return "R-09";
    }

    @Override
    public void look(Sight sight, Findings findings) {
        var targets = sight.touchables();
        for (var at = 0; at < targets.size(); at++) {
            var one = targets.get(at);
            for (var other : targets.subList(at + 1, targets.size())) {
                var gap = sight.display().mm(gap(Sight.bounds(one), Sight.bounds(other)));
                findings.unless(
                        gap >= DisplayProfile.GAP_MM,
                        "%.1f mm between %s and %s",
                        gap,
                        Sight.said(one),
                        Sight.said(other));
            }
        }
    }

    private static double gap(Bounds a, Bounds b) {
        var across = Math.max(a.getMinX() - b.getMaxX(), b.getMinX() - a.getMaxX());
        var down = Math.max(a.getMinY() - b.getMaxY(), b.getMinY() - a.getMaxY());
        return Math.max(across, down);
    }
}
