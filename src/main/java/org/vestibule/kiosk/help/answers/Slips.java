package org.vestibule.kiosk.help.answers;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that somebody meant who hit one key wrong, left one out, or swapped two. */
final class Slips {
    /** In shorter words one letter makes another word. */
    private static final int SHORTEST = 5;

    private Slips() {}

    /**
     * @param known in the order of preference
     */
    static Optional<String> meant(String typed, Collection<String> known) {
        if (typed.length() < SHORTEST) return Optional.empty();
        return known.stream()
                .filter(word -> word.length() >= SHORTEST - 1 && isOneSlip(typed, word))
                .findFirst();
    }

    /** One letter more, less, other, or two neighbors swapped. The first letter is right. */
    static boolean isOneSlip(String typed, String word) {
        if (typed.charAt(0) != word.charAt(0)) return false;
        var begin = 0;
        var shorter = Math.min(typed.length(), word.length());
        while (begin < shorter && typed.charAt(begin) == word.charAt(begin)) begin++;
        var end = 0;
        while (end < shorter - begin && fromEnd(typed, end) == fromEnd(word, end)) end++;
        var here = typed.substring(begin, typed.length() - end);
        var there = word.substring(begin, word.length() - end);
        return (here.length() <= 1 && there.length() <= 1) || isSwapped(here, there);
    }

    private static char fromEnd(String text, int steps) {
        return text.charAt(text.length() - 1 - steps);
    }

    private static boolean isSwapped(String here, String there) {
        return here.length() == 2 && new StringBuilder(here).reverse().toString().equals(there);
    }
}
