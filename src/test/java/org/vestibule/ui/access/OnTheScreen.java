package org.vestibule.ui.access;

/** Nothing to touch and nothing to read lies outside, even in part: nothing scrolls. */
final class OnTheScreen implements Rule {
    @Override
    public String number() {
        return "R-07";
    }

    @Override
    public void look(Sight sight, Findings findings) {
        for (var node : sight.touchables()) {
            findings.unless(
                    sight.screen().contains(Sight.bounds(node)),
                    "%s is not on the screen",
                    Sight.said(node));
        }
        for (var node : sight.words()) {
            findings.unless(
                    sight.screen().contains(Sight.bounds(node)),
                    "%s is not on the screen",
                    Sight.said(node));
        }
    }
}
