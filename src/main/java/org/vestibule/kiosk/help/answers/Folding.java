package org.vestibule.kiosk.help.answers;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes from a text what people leave out or write one way or another: case, accents, tone marks,
 * apostrophes, the hamza and the vowels of Arabic; and cuts it into words. Chinese has no blanks:
 * there, each two characters that stand together are a word.
 */
final class Folding {
    private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ`´]");
    private static final Pattern MARK = Pattern.compile("[\\p{M}\\u0640]");
    private static final Pattern WORD =
            Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{Nd}&&[^\\p{IsHan}]]+");

    private Folding() {}

    static List<String> words(String text) {
        return WORD.matcher(fold(text))
                .results()
                .map(MatchResult::group)
                .flatMap(word -> pieces(word).stream())
                .toList();
    }

    static String fold(String text) {
        var together = APOSTROPHE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        var apart = Normalizer.normalize(together, Normalizer.Form.NFKD);
        // Letters that Unicode does not take apart, though people write the one for the other.
        return MARK.matcher(apart)
                .replaceAll("")
                .replace('đ', 'd')
                .replace('ى', 'ي')
                .replace('ة', 'ه');
    }

    private static List<String> pieces(String word) {
        if (!Character.isIdeographic(word.codePointAt(0))) return List.of(word);
        var characters = word.codePoints().mapToObj(Character::toString).toList();
        if (characters.size() == 1) return characters;
        var pairs = new ArrayList<String>();
        for (var at = 1; at < characters.size(); at++) {
            pairs.add(characters.get(at - 1) + characters.get(at));
        }
        return pairs;
    }
}
