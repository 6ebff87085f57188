package org.vestibule.kiosk.film;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of a cue without markup, and without signs that nobody sees. */
final class CueText {
    private static final int LONGEST_NAME = 6;

    /** Those that WebVTT's authors are told of. */
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "nbsp", " ", "lrm", "\u200e", "rlm", "\u200f");

    private CueText() {}

    /** The lines that have words in them. */
    static String plain(List<String> lines) {
        var text = named(untagged(String.join("\n", lines)));
        return text.lines()
                .map(CueText::seen)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** A tag that does not end takes the rest along, as the standard has it. */
    private static String untagged(String text) {
        var plain = new StringBuilder();
        var inTag = false;
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (sign == '<') inTag = true;
            if (!inTag) plain.append(sign);
            if (sign == '>') inTag = false;
        }
        return plain.toString();
    }

    private static String named(String text) {
        var plain = new StringBuilder();
        for (var at = 0; at < text.length(); at++) {
            var end = text.charAt(at) == '&' ? text.indexOf(';', at) : -1;
            var name = end < 0 || end > at + LONGEST_NAME ? "" : text.substring(at + 1, end);
            if (NAMED.containsKey(name)) {
                plain.append(NAMED.get(name));
                at = end;
            } else {
                plain.append(text.charAt(at));
            }
        }
        return plain.toString();
    }

    private static String seen(String line) {
        var seen = new StringBuilder();
        line.codePoints().filter(CueText::isSeen).forEach(seen::appendCodePoint);
        return seen.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** Neither controls nor what turns the order of the text around it. */
    private static boolean isSeen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign == '\t';
            case Character.FORMAT -> joins(sign);
            case Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** Arabic and emoji need the joiners, and a mark gives a line its direction. */
    private static boolean joins(int sign) {
        return sign == 0x200c || sign == 0x200d || sign == 0x200e || sign == 0x200f;
    }
}
