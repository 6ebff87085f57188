package org.vestibule.guide;

import org.vestibule.i18n.Isolated;

import java.text.Normalizer;
import java.util.List;

/** What stands on a page, sign by sign, so that none can be missing and none be too much. */
final class Signs {
    private Signs() {}

    /** All but blanks, in the order of the alphabet, since a page has its own order and breaks. */
    static List<String> of(String text) {
        return text.codePoints()
                .filter(sign -> !Character.isWhitespace(sign))
                .mapToObj(Character::toString)
                .sorted()
                .toList();
    }

    /** The same for letters that take another form beside others, and for isolated numbers. */
    static List<String> plain(String text) {
        return of(Normalizer.normalize(Isolated.bare(text), Normalizer.Form.NFKC));
    }
}
