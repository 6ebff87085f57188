package org.vestibule.i18n;

import org.vestibule.i18n.Bundles.Pair;
import org.vestibule.i18n.Messages.Audience;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a language does not say what English says: each list names what is wrong, and is empty when
 * nothing is.
 */
public record Consistency(Pair pair) {
    private static final Pattern KEY = Pattern.compile("^([^#\\s=][^=]*?)\\s*=");
    private static final Pattern QUOTED = Pattern.compile("[“«]([^”»]+)[”»]");

    /** Spanish runs a quarter longer; short labels may double. */
    private static final double LONGER = 1.6;

    private static final int SHORT = 12;

    /** Of every language but English, for every audience. */
    public static List<Consistency> all() {
        return Bundles.translations().map(Consistency::new).toList();
    }

    /** Such as {@code kiosk es}. */
    public String name() {
        return pair.audience() + " " + pair.other().language().tag();
    }

    public int keys() {
        return pair.other().keys().size();
    }

    public List<String> missing() {
        return without(pair.english(), pair.other());
    }

    public List<String> obsolete() {
        return without(pair.other(), pair.english());
    }

    private static List<String> without(Messages these, Messages those) {
        var keys = new TreeSet<>(these.keys());
        keys.removeAll(those.keys());
        return List.copyOf(keys);
    }

    private Set<String> common() {
        var keys = new TreeSet<>(pair.english().keys());
        keys.retainAll(pair.other().keys());
        return keys;
    }

    public List<String> placeholders() {
        return common().stream()
                .filter(
                        key ->
                                !Bundles.placeholders(Bundles.raw(pair.other(), key))
                                        .equals(
                                                Bundles.placeholders(
                                                        Bundles.raw(pair.english(), key))))
                .toList();
    }

    /** How many buttons are named in sentences. */
    public int named() {
        return common().stream()
                .mapToInt(key -> quoted(Bundles.raw(pair.english(), key)).size())
                .sum();
    }

    /** Sentences that name a button by what it is not called. */
    public List<String> buttons() {
        var wrong = new ArrayList<String>();
        for (var key : common()) {
            var quoted = quoted(Bundles.raw(pair.other(), key));
            for (var button : quoted(Bundles.raw(pair.english(), key))) {
                var names = names(button, pair.other().language());
                if (quoted.stream().noneMatch(names::contains)) {
                    wrong.add(key + ": " + quoted + ", not " + names);
                }
            }
        }
        return wrong;
    }

    public List<String> tooLong() {
        var shown = common();
        shown.retainAll(Bundles.shown(pair.english()));
        return shown.stream()
                .filter(
                        key ->
                                Bundles.raw(pair.other(), key).length()
                                        > Bundles.raw(pair.english(), key).length() * LONGER
                                                + SHORT)
                .map(key -> key + ": " + Bundles.raw(pair.other(), key))
                .toList();
    }

    /** Keys that a language has twice for an audience; the second silently wins. */
    public static List<String> twice(Audience audience, Language language) {
        return twice(Bundles.source(audience, language));
    }

    static List<String> twice(String file) {
        var seen = new HashSet<String>();
        var again = new ArrayList<String>();
        for (var line : file.lines().toList()) {
            var key = KEY.matcher(line);
            if (key.find() && !seen.add(key.group(1))) again.add(key.group(1));
        }
        return again;
    }

    /** The quoted words, without the period that English puts inside. */
    static List<String> quoted(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(found -> found.group(1).replaceFirst("[.,]$", ""))
                .toList();
    }

    /** What a button with this English name is called in a language. */
    static List<String> names(String english, Language language) {
        return ReviewGate.written(language).stream()
                .flatMap(
                        who -> {
                            var other = Bundles.raw(Messages.load(who, language));
                            return Bundles.raw(Messages.load(who, Language.ENGLISH))
                                    .entrySet()
                                    .stream()
                                    .filter(text -> text.getValue().equals(english))
                                    .map(Map.Entry::getKey)
                                    .flatMap(key -> Stream.ofNullable(other.get(key)));
                        })
                .toList();
    }
}
