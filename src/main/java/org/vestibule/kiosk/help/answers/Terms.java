package org.vestibule.kiosk.help.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Turns a text of one language into the terms that are searched: folded, without the words that say
 * nothing, without endings, and one term for words that mean the same. What a language needs for
 * that stands in its bundle.
 */
final class Terms {
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_PHRASE = 4;

    private final Set<String> skipped;
    private final List<String> endings;
    private final List<String> beginnings;
    private final Map<String, String> phrases = new HashMap<>();
    private final Map<String, String> same = new HashMap<>();

    /**
     * @param texts by key: {@code search.skip}, {@code search.endings}, {@code search.beginnings}
     *     and {@code search.same}
     */
    Terms(UnaryOperator<String> texts) {
        skipped = new HashSet<>(Folding.words(texts.apply("search.skip")));
        endings = longestFirst(texts.apply("search.endings"));
        beginnings = longestFirst(texts.apply("search.beginnings"));
        var groups = texts.apply("search.same").split("\\|", -1);
        // What a phrase is made of counts as what it means, so the single words come first.
        for (var group : groups) learn(group, this::single);
        for (var group : groups) learn(group, this::phrase);
    }

    private static List<String> longestFirst(String affixes) {
        return Arrays.stream(Folding.fold(affixes).split("\\s+", -1))
                .filter(affix -> !affix.isEmpty())
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    private interface Lesson {
        void learn(List<String> words, String term);
    }

    /**
     * {@code cost = price, how much}: all three are one term from now on. Without a term before the
     * sign those after it say nothing.
     */
    private void learn(String group, Lesson lesson) {
        var sides = group.split("=", 2);
        if (sides.length < 2) return;
        var term = stem(Folding.fold(sides[0]).strip());
        for (var other : sides[1].split(",", -1)) lesson.learn(Folding.words(other), term);
    }

    private void single(List<String> words, String term) {
        if (words.size() == 1) same.put(stem(words.getFirst()), term);
    }

    private void phrase(List<String> words, String term) {
        if (words.size() > 1) phrases.put(joined(words), term);
    }

    List<String> of(String text) {
        var words = Folding.words(text);
        var terms = new ArrayList<String>();
        for (var at = 0; at < words.size(); ) {
            var length = phraseAt(words, at);
            var taken = words.subList(at, at + length);
            var term = length > 1 ? phrases.getOrDefault(joined(taken), "") : word(words.get(at));
            if (!term.isEmpty()) terms.add(term);
            at += length;
        }
        return terms;
    }

    /** How many words from here on are one: those of the longest phrase, or one. */
    private int phraseAt(List<String> words, int at) {
        for (var length = Math.min(LONGEST_PHRASE, words.size() - at); length > 1; length--) {
            if (phrases.containsKey(joined(words.subList(at, at + length)))) return length;
        }
        return 1;
    }

    private String joined(List<String> words) {
        return words.stream().map(this::term).collect(Collectors.joining(" "));
    }

    private String word(String word) {
        return skipped.contains(word) ? "" : term(word);
    }

    private String term(String word) {
        var stem = stem(word);
        return same.getOrDefault(stem, stem);
    }

    private String stem(String word) {
        var bare = word;
        for (var beginning : beginnings) {
            if (!bare.startsWith(beginning) || tooShort(bare, beginning)) continue;
            bare = bare.substring(beginning.length());
            break;
        }
        for (var ending : endings) {
            if (!bare.endsWith(ending) || tooShort(bare, ending)) continue;
            bare = bare.substring(0, bare.length() - ending.length());
            break;
        }
        return once(bare);
    }

    private static boolean tooShort(String word, String affix) {
        return word.length() - affix.length() < SHORTEST_STEM;
    }

    /** "stopp" of "stopped" is "stop"; so then is "cal" "call", wherever it stands. */
    private static String once(String stem) {
        var last = stem.length() - 1;
        var twice = last >= SHORTEST_STEM && stem.charAt(last) == stem.charAt(last - 1);
        return twice && !Character.isDigit(stem.charAt(last)) ? stem.substring(0, last) : stem;
    }
}
