package org.vestibule.guide;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Arabic letters in the form that their neighbors call for (Unicode Standard, 9.2), as the code
 * points of the block Arabic Presentation Forms-B: a PDF has no shaping of its own.
 */
final class ArabicForms {
    private static final int FIRST = 0xFE80;
    private static final int LAST = 0xFEFC;
    private static final String ISOLATED = "ISOLATED FORM";
    private static final String FINAL = "FINAL FORM";
    private static final String INITIAL = "INITIAL FORM";
    private static final String MEDIAL = "MEDIAL FORM";
    private static final char LAM = '\u0644';

    /** The letter, or lam with its alef, and the form: the code point. */
    private static final Map<String, String> FORMS = forms();

    private ArabicForms() {}

    private static Map<String, String> forms() {
        var forms = new HashMap<String, String>();
        for (var each = FIRST; each <= LAST; each++) {
            var shown = Character.toString(each);
            var name = Character.getName(each);
            var form = name.substring(name.lastIndexOf(' ', name.lastIndexOf(' ') - 1) + 1);
            forms.put(Normalizer.normalize(shown, Normalizer.Form.NFKC) + form, shown);
        }
        return Map.copyOf(forms);
    }

    /** In the order of writing, before and after. */
    static String shape(String text) {
        var shaped = new StringBuilder();
        var joined = false;
        for (var at = 0; at < text.length(); at++) {
            var letter = text.substring(at, at + 1);
            if (isMark(letter)) {
                shaped.append(letter);
                continue;
            }
            if (letter.charAt(0) == LAM && at + 1 < text.length()) {
                var both = text.substring(at, at + 2);
                if (FORMS.containsKey(both + ISOLATED)) {
                    letter = both;
                    at++;
                }
            }
            var goesOn = joins(letter) && takes(text, at + 1);
            shaped.append(form(letter, joined, goesOn));
            joined = goesOn;
        }
        return shaped.toString();
    }

    private static String form(String letter, boolean before, boolean after) {
        var wanted = before ? after ? MEDIAL : FINAL : after ? INITIAL : ISOLATED;
        return FORMS.getOrDefault(letter + wanted, letter);
    }

    /** Whether it reaches out to the letter after it. */
    private static boolean joins(String letter) {
        return FORMS.containsKey(letter + INITIAL);
    }

    /** Whether the next letter, marks aside, lets itself be reached. */
    private static boolean takes(String text, int from) {
        var next = from;
        while (next < text.length() && isMark(text.substring(next, next + 1))) next++;
        return next < text.length() && FORMS.containsKey(text.charAt(next) + FINAL);
    }

    private static boolean isMark(String letter) {
        return Character.getType(letter.charAt(0)) == Character.NON_SPACING_MARK;
    }
}
