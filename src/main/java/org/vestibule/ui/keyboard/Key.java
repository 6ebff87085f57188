package org.vestibule.ui.keyboard;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/** What a key of the on-screen keyboard does. */
sealed interface Key {
    /** Types what it shows. */
    record Types(String text) implements Key {}

    /** Puts a diacritic on the letter before the caret. */
    record Marks(Diacritic diacritic) implements Key {}

    /** Does something else. */
    record Does(Act act) implements Key {}

    /** Everything a key can do but type. */
    enum Act {
        /** The next letter is a capital. */
        SHIFT,
        /** Takes the character before the caret away. */
        BACKSPACE,
        /** Empties the field. */
        CLEAR,
        /** A blank. */
        SPACE,
        /** On to the next field, or on when this was the last. */
        NEXT,
        /** Back to the letters. */
        LETTERS,
        /** Letters with diacritics. */
        ACCENTS,
        /** Digits and signs. */
        DIGITS,
        /** The letters of Arabic. */
        ARABIC
    }

    /** Diacritics that combine with any letter (Unicode block 0300). */
    enum Diacritic {
        ACUTE("\u0301", "\u00B4"),
        GRAVE("\u0300", "`"),
        CIRCUMFLEX("\u0302", "^"),
        TILDE("\u0303", "~"),
        DIAERESIS("\u0308", "\u00A8"),
        CARON("\u030C", "\u02C7"),
        HOOK("\u0309", "\u0294"),
        DOT("\u0323", ".");

        private final String combining;
        private final String sign;

        Diacritic(String combining, String sign) {
            this.combining = combining;
            this.sign = sign;
        }

        /** What stands on the key. */
        String sign() {
            return sign;
        }

        /**
         * The letter with this mark, in place of another tone when it has one; or empty when there
         * is no such letter.
         */
        Optional<String> on(String letter) {
            return composed(letter).or(() -> composed(withoutTone(letter)));
        }

        private Optional<String> composed(String letter) {
            var composed = Normalizer.normalize(letter + combining, Normalizer.Form.NFC);
            return composed.codePointCount(0, composed.length()) == 1
                    ? Optional.of(composed)
                    : Optional.empty();
        }

        /** Vietnamese has one tone a vowel; a hat, a breve or a horn stays. */
        private static String withoutTone(String letter) {
            var apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
            for (var tone : List.of(ACUTE, GRAVE, TILDE, HOOK, DOT)) {
                apart = apart.replace(tone.combining, "");
            }
            return Normalizer.normalize(apart, Normalizer.Form.NFC);
        }
    }
}
