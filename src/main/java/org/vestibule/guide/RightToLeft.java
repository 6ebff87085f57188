package org.vestibule.guide;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.stream.IntStream;

/**
 * What the typesetter has to know of lines that run from right to left, from the JDK's own Bidi.
 */
final class RightToLeft implements BidiReorderer {
    private static final String PAIRS = "()[]{}<>«»‹›";

    @Override
    public String reorderRTLTextToLTR(String text) {
        var turned = new StringBuilder(text).reverse();
        for (var at = 0; at < turned.length(); at++) {
            var pair = PAIRS.indexOf(turned.charAt(at));
            if (pair >= 0) turned.setCharAt(at, PAIRS.charAt(pair ^ 1));
        }
        return turned.toString();
    }

    @Override
    public String shapeText(String text) {
        return ArabicForms.shape(text);
    }

    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** Cuts a paragraph where the direction changes (Unicode Standard Annex 9). */
    static final class Splitter implements BidiSplitter {
        private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);
        private Integer[] order = {};

        @Override
        public void setParagraph(String paragraph, byte direction) {
            var base =
                    direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
            bidi = new Bidi(paragraph, base);
            var runs = bidi.getRunCount();
            var levels = new byte[runs];
            for (var run = 0; run < runs; run++) levels[run] = (byte) bidi.getRunLevel(run);
            order = IntStream.range(0, runs).boxed().toArray(Integer[]::new);
            if (runs > 1) Bidi.reorderVisually(levels, 0, order, 0, runs);
        }

        @Override
        public int countTextRuns() {
            return order.length;
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            int run = order[index];
            var start = bidi.getRunStart(run);
            var direction = bidi.getRunLevel(run) % 2 == 0 ? LTR : RTL;
            return new BidiTextRun(start, bidi.getRunLimit(run) - start, direction);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            var first = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            return first.baseIsLeftToRight() ? LTR : RTL;
        }
    }
}
