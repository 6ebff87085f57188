package org.vestibule.i18n;

import org.vestibule.i18n.Messages.Audience;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bundles as they lie among the sources. */
public final class Bundles {
    /** What a patient reads; the console speaks English only. */
    public static final List<Audience> AUDIENCES = ReviewGate.PATIENTS;

    private static final Path FOLDER =
            Path.of(System.getProperty("vestibule.home", "."), "src/main/resources/i18n");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-zA-Z]+}");

    private Bundles() {}

    /** A language beside the one it was translated from. */
    public record Pair(Audience audience, Messages english, Messages other) {
        @Override
        public String toString() {
            return audience + " " + other.language().tag();
        }
    }

    /** Every language but English, for every audience. */
    static Stream<Pair> translations() {
        return AUDIENCES.stream()
                .flatMap(
                        who ->
                                translated()
                                        .filter(language -> Messages.exist(who, language))
                                        .map(
                                                language ->
                                                        new Pair(
                                                                who,
                                                                Messages.load(
                                                                        who, Language.ENGLISH),
                                                                Messages.load(who, language))));
    }

    public static Stream<Language> translated() {
        return Languages.shipped().all().stream().filter(each -> !each.equals(Language.ENGLISH));
    }

    static Path file(Audience audience, Language language) {
        return FOLDER.resolve(
                audience.name().toLowerCase(Locale.ROOT) + "_" + language.tag() + ".properties");
    }

    static String source(Audience audience, Language language) {
        try {
            return Files.readString(file(audience, language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text as it lies in the bundle, its placeholders still in braces. */
    public static String raw(Messages messages, String key) {
        var same = new HashMap<String, String>();
        for (var name : NAMES) same.put(name, "{" + name + "}");
        return messages.text(new Message(key, same));
    }

    static Set<String> placeholders(String text) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(each -> found.add(each.group()));
        return found;
    }

    /** The same with something short in place of each placeholder. */
    public static String plain(Messages messages, String key) {
        return PLACEHOLDER.matcher(raw(messages, key)).replaceAll("Ana");
    }

    /** Names of placeholders there are, found in the English files. */
    private static final Set<String> NAMES = names();

    private static Set<String> names() {
        var names = new TreeSet<String>();
        for (var language : Languages.shipped().all()) {
            for (var audience : ReviewGate.written(language)) {
                placeholders(source(audience, language))
                        .forEach(each -> names.add(each.substring(1, each.length() - 1)));
            }
        }
        return names;
    }

    /** Keys of what somebody reads; the rest is for the search of the answers. */
    public static Set<String> shown(Messages messages) {
        return messages.keys().stream()
                .filter(key -> !key.startsWith("search.") && !key.endsWith(".words"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static Map<String, String> raw(Messages messages) {
        var texts = new HashMap<String, String>();
        for (var key : messages.keys()) texts.put(key, raw(messages, key));
        return texts;
    }
}
