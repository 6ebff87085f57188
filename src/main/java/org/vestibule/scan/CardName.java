package org.vestibule.scan;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A name from a card. Middle names are left behind where the card marks them off: nobody asks for
 * them here.
 *
 * @param given empty when the card has none
 * @param family likewise, with the suffix
 * @param cut the card says that it had no room for all of it
 */
record CardName(String given, String family, boolean cut) {
    /** Longer than a card's element, and what a field of ours takes. */
    private static final int LONGEST = 60;

    /** What cards write where there is no name, or none that the office knows. */
    private static final Set<String> NO_NAME =
            Set.of("NONE", "UNAVL", "UNAVAIL", "UNAVAILABLE", "N/A", "FNU", "LNU", "NFN", "NLN");

    /** Longer than one letter, which would be an initial. */
    private static final Set<String> ROMAN = Set.of("II", "III", "IV", "VI", "VII", "VIII", "IX");

    private static final Set<String> SUFFIXES = Set.of("JR", "SR", "I", "V");

    private static final Pattern ORDINAL = Pattern.compile("(?i)\\d{1,2}(?:ST|ND|RD|TH)");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\x00]+");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[,$]");

    /** Cards are written in Latin letters; a look-alike from elsewhere is no letter of a card. */
    private static final Pattern WORD =
            Pattern.compile(
                    "['’`]?(?:[\\p{IsLatin}&&[A-\\u024F\\u1E00-\\u1EFF]]\\p{M}*[.'’`-]{0,2})+");

    static CardName none() {
        return new CardName("", "", false);
    }

    /** There is something, and nobody can say what. */
    static CardName unreadable() {
        return new CardName("?", "?", false);
    }

    static CardName of(String given, String family, String suffix, boolean cut) {
        var parts = COMMA.split(family, -1);
        var after = suffix.isEmpty() && parts.length > 1 ? parts[1] : suffix;
        return new CardName(first(given), named(parts[0], after), cut);
    }

    /** Family, first and middle name, and a suffix, with commas or dollar signs between them. */
    static CardName inOne(String full) {
        var parts = List.of(BETWEEN_PARTS.split(full, -1)).stream().map(CardName::clean).toList();
        // Which of several words comes first, no version of the standard says.
        if (parts.size() == 1 && full.contains(" ")) return unreadable();
        var given = parts.size() > 1 ? parts.get(1) : "";
        if (isSuffix(given) && parts.size() == 2) return new CardName("", parts.getFirst(), false);
        // One letter there is an initial, whichever.
        var suffix =
                parts.stream()
                        .skip(2)
                        .filter(part -> part.length() > 1 && isSuffix(part))
                        .findFirst()
                        .orElse("");
        return new CardName(first(given), named(parts.getFirst(), suffix), false);
    }

    /** Without padding, and empty where the card only says that there is none. */
    static String clean(String value) {
        var composed = Normalizer.normalize(value, Normalizer.Form.NFC);
        var plain = BLANKS.matcher(composed).replaceAll(" ").strip();
        return NO_NAME.contains(plain.toUpperCase(Locale.ROOT)) ? "" : plain;
    }

    private static String first(String given) {
        return COMMA.splitAsStream(given)
                .map(CardName::clean)
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String named(String family, String suffix) {
        var name = clean(family);
        return isSuffix(suffix) && !name.isEmpty() ? name + " " + suffix.strip() : name;
    }

    private static boolean isSuffix(String text) {
        var plain = text.strip().replace(".", "").toUpperCase(Locale.ROOT);
        return SUFFIXES.contains(plain)
                || ROMAN.contains(plain)
                || ORDINAL.matcher(plain).matches();
    }

    boolean isMissing() {
        return given.isEmpty() && family.isEmpty();
    }

    /** Whether it is made of nothing but what names on cards are made of. */
    boolean isReadable() {
        return Stream.of(given, family)
                .filter(part -> !part.isEmpty())
                .allMatch(CardName::isReadable);
    }

    private static boolean isReadable(String part) {
        return part.length() <= LONGEST
                && Stream.of(part.split(" ", -1))
                        .allMatch(w -> WORD.matcher(w).matches() || ORDINAL.matcher(w).matches());
    }

    /** As people write it, and the one name of who has only one as the given name. */
    CardName asWritten() {
        var one = given.isEmpty();
        return new CardName(written(one ? family : given), one ? "" : written(family), cut);
    }

    /** Cards shout. What is not all in capitals is as its office wrote it. */
    private static String written(String name) {
        var whispered = name.equals(name.toLowerCase(Locale.ROOT));
        var words = List.of(name.split(" ", -1));
        return IntStream.range(0, words.size())
                .mapToObj(at -> written(words.get(at), whispered, at > 0))
                .collect(Collectors.joining(" "));
    }

    private static String written(String word, boolean whispered, boolean follows) {
        var big = word.toUpperCase(Locale.ROOT);
        if (follows && ROMAN.contains(big)) return big;
        return whispered || word.equals(big) ? LetterCase.ofName(word) : word;
    }

    /** Never the name. */
    @Override
    public String toString() {
        return "CardName[…]";
    }
}
