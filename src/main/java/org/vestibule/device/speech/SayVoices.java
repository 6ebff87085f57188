package org.vestibule.device.speech;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What {@code say -v ?} prints: a voice a line, its name with blanks and brackets in it, its
 * language, and a sentence behind {@code #}.
 */
final class SayVoices {
    private static final Pattern LINE =
            Pattern.compile("(\\S.*?)\\s+([a-z]{2,3}(?:[_-][A-Za-z0-9]+)*)\\s+#.*");

    /** Spoken language, where several voices of a region are there. */
    private static final List<String> PLAIN =
            List.of(
                    "Samantha",
                    "Alex",
                    "Ava",
                    "Allison",
                    "Mónica",
                    "Monica",
                    "Paulina",
                    "Tingting");

    /** They sing, whisper or sound like robots; all are English. */
    private static final Set<String> TOYS =
            Set.of(
                    "Albert",
                    "Bad News",
                    "Bahh",
                    "Bells",
                    "Boing",
                    "Bubbles",
                    "Cellos",
                    "Deranged",
                    "Good News",
                    "Hysterical",
                    "Jester",
                    "Junior",
                    "Organ",
                    "Pipe Organ",
                    "Superstar",
                    "Trinoids",
                    "Whisper",
                    "Wobble",
                    "Zarvox");

    private SayVoices() {}

    static Voices read(String listing) {
        var names = new TreeMap<String, String>();
        for (var line : listing.lines().toList()) {
            var match = LINE.matcher(line.strip());
            if (!match.matches() || TOYS.contains(match.group(1))) continue;
            names.merge(Voices.key(match.group(2)), match.group(1), SayVoices::better);
        }
        return new Voices(names);
    }

    private static String better(String one, String other) {
        return rank(other) < rank(one) ? other : one;
    }

    private static int rank(String name) {
        var at = PLAIN.indexOf(name);
        return at < 0 ? PLAIN.size() : at;
    }
}
