package org.vestibule.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A bold text set as large as its room allows: on one line, or on two of like length, and only a
 * single word that is too long by itself is ever broken.
 *
 * @param size in points
 */
record FittedLines(List<String> lines, double size) {
    private static final Pattern BREAK = Pattern.compile("(?<=[ .:-])(?=[^ ])");

    /** The room a text has: sizes to try in points, largest first, and the width in points. */
    record Room(List<Double> sizes, double width) {}

    static FittedLines of(String text, Room room, Typeface typeface) {
        for (var size : room.sizes) {
            var lines = balanced(text, room.width, line -> typeface.boldWidth(line, size));
            if (!lines.isEmpty()) return new FittedLines(lines, size);
        }
        var smallest = room.sizes.getLast();
        var lines = broken(text, room.width, line -> typeface.boldWidth(line, smallest));
        return new FittedLines(lines, smallest);
    }

    /** Measures a line in points. */
    private interface Ruler {
        double width(String line);
    }

    private static List<String> balanced(String text, double width, Ruler ruler) {
        if (ruler.width(text) <= width) return List.of(text);
        var best = List.<String>of();
        var shortest = width;
        var pieces = BREAK.splitAsStream(text).toList();
        for (int first = 1; first < pieces.size(); first++) {
            var head = join(pieces, 0, first);
            var tail = join(pieces, first, pieces.size());
            var longer = Math.max(ruler.width(head), ruler.width(tail));
            if (longer <= shortest) {
                shortest = longer;
                best = List.of(head, tail);
            }
        }
        return best;
    }

    private static String join(List<String> pieces, int from, int to) {
        return String.join("", pieces.subList(from, to)).strip();
    }

    private static List<String> broken(String text, double width, Ruler ruler) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var piece : BREAK.splitAsStream(text).toList()) {
            if (!line.isEmpty() && ruler.width((line + piece).strip()) > width) {
                lines.add(line.strip());
                line = "";
            }
            line += piece;
            while (ruler.width(line.strip()) > width) {
                var cut = fitting(line, width, ruler);
                lines.add(line.substring(0, cut));
                line = line.substring(cut);
            }
        }
        lines.add(line.strip());
        return List.copyOf(lines);
    }

    /** How many characters of a word fit, never between the halves of one. */
    private static int fitting(String word, double width, Ruler ruler) {
        var cut = word.offsetByCodePoints(0, 1);
        while (ruler.width(word.substring(0, word.offsetByCodePoints(cut, 1))) <= width) {
            cut = word.offsetByCodePoints(cut, 1);
        }
        return cut;
    }
}
