package org.vestibule.ui.access;

/** What is drawn where something else is drawn cannot be read. */
final class WordsApart implements Rule {
    /** Lines may touch by so little, px. */
    private static final double ACROSS = 1;

    /** Room above and below the letters of a line counts to it, px. */
    private static final double DOWN = 4;

    @Override
    public String number() {
        return "R-07";
    }

    @Override
    public void look(Sight sight, Findings findings) {
        var words = sight.words();
        var drawn = words.stream().map(Sight::drawn).toList();
        for (var at = 0; at < words.size(); at++) {
            var a = drawn.get(at);
            for (var next = at + 1; next < words.size(); next++) {
                var b = drawn.get(next);
                var across =
                        Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
                var down = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
                findings.unless(
                        across <= ACROSS || down <= DOWN,
                        "%s lies over %s",
                        Sight.said(words.get(at)),
                        Sight.said(words.get(next)));
            }
        }
    }
}
