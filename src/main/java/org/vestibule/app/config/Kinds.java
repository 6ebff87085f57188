package org.vestibule.app.config;

import com.fasterxml.jackson.databind.JsonNode;

import org.vestibule.portal.store.PostgresAddress;
import org.vestibule.practice.Wording;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The kinds of values in the settings file. */
final class Kinds {
    private Kinds() {}

    static Kind<String> text() {
        return new Kind<>(
                "text in quotes, not empty", node -> words(node).filter(text -> !text.isBlank()));
    }

    /** As CUPS allows it; empty means none. */
    static Kind<Optional<String>> queueName() {
        return new Kind<>(
                "a queue's name in quotes, without spaces, / and #, or \"\" for the default",
                node ->
                        words(node)
                                .filter(text -> text.matches("[^\\s/#\\p{Cntrl}]{0,127}"))
                                .flatMap(Kinds::noneIfBlank));
    }

    /** One of these capital letters. */
    static Kind<Character> letterOf(String letters) {
        return new Kind<>(
                "one capital letter in quotes, of " + letters,
                node ->
                        words(node)
                                .filter(text -> text.length() == 1 && letters.contains(text))
                                .map(text -> text.charAt(0)));
    }

    static Kind<Boolean> flag() {
        return new Kind<>(
                "true or false",
                node -> node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty());
    }

    static Kind<Integer> wholeNumber(int from, int to) {
        return new Kind<>(
                "a whole number from " + from + " to " + to,
                node ->
                        node.isInt() && node.intValue() >= from && node.intValue() <= to
                                ? Optional.of(node.intValue())
                                : Optional.empty());
    }

    static Kind<Double> number(int from, int to) {
        return new Kind<>(
                "a number from " + from + " to " + to,
                node ->
                        node.isNumber() && node.doubleValue() >= from && node.doubleValue() <= to
                                ? Optional.of(node.doubleValue())
                                : Optional.empty());
    }

    static Kind<Duration> seconds(int from, int to) {
        var number = wholeNumber(from, to);
        return new Kind<>(
                number.allowed() + " (seconds)",
                node -> number.read().apply(node).map(Duration::ofSeconds));
    }

    /** One of an enum's constants by its lower-case name, or by what {@code name} makes of it. */
    static <E extends Enum<E>> Kind<E> oneOf(Class<E> type, Function<E, String> name) {
        var constants = List.of(type.getEnumConstants());
        return new Kind<>(
                constants.stream()
                        .map(constant -> '"' + name.apply(constant) + '"')
                        .collect(Collectors.joining(", ")),
                node ->
                        words(node)
                                .flatMap(
                                        text ->
                                                constants.stream()
                                                        .filter(c -> name.apply(c).equals(text))
                                                        .findFirst()));
    }

    /** {@code https://host[:port]} and nothing behind it. */
    static Kind<URI> httpsAddress() {
        return new Kind<>(
                "an address such as \"https://portal.example.org\", with nothing behind the host"
                        + " but a port",
                node -> words(node).flatMap(text -> address(text, List.of("https"))));
    }

    /** {@code ipp://host[:port]}, or {@code ipps}, and nothing behind it. */
    static Kind<URI> printService() {
        return new Kind<>(
                "a print service such as \"ipp://localhost:631\", with nothing behind the host but"
                        + " a port",
                node -> words(node).flatMap(text -> address(text, List.of("ipp", "ipps"))));
    }

    /** Empty means none; what would go over a network without verified TLS is not allowed. */
    static Kind<Optional<PostgresAddress>> postgres() {
        return new Kind<>(
                "\"jdbc:postgresql://localhost/NAME\" on this computer,"
                        + " \"jdbc:postgresql://HOST/NAME?sslmode=verify-full\" anywhere else, or"
                        + " \"\" for a file",
                node -> words(node).flatMap(Kinds::databaseNamed));
    }

    static Kind<ZoneId> zone() {
        return new Kind<>(
                "a time zone such as \"America/New_York\"",
                node -> words(node).flatMap(Kinds::zoneNamed));
    }

    static Kind<String> country() {
        var known = List.of(Locale.getISOCountries());
        return new Kind<>(
                "two capital letters such as \"US\"", node -> words(node).filter(known::contains));
    }

    /** A file or folder that may be empty, which means none. */
    static Kind<Optional<Path>> path(String what) {
        return new Kind<>(
                "a " + what + " in quotes, or \"\" for none",
                node -> words(node).flatMap(Kinds::pathNamed));
    }

    static Kind<List<String>> listOf(List<String> known) {
        return new Kind<>(
                "a list of " + String.join(", ", known) + ", each once and at least one",
                node -> list(node).filter(tags -> isChoice(tags, known)));
    }

    /** Text for all languages, or a table with one for each; the first stands for those without. */
    static Kind<Wording> wording(List<String> languages) {
        return new Kind<>(
                "text in quotes, or one for each language such as { en = \"…\" }, of "
                        + String.join(", ", languages),
                node -> node.isObject() ? byLanguage(node, languages) : sameForAll(node));
    }

    private static Optional<Wording> sameForAll(JsonNode node) {
        return words(node).filter(text -> !text.isBlank()).map(Wording::same);
    }

    private static Optional<Wording> byLanguage(JsonNode node, List<String> languages) {
        var byTag = new LinkedHashMap<String, String>();
        for (var entry : node.properties()) {
            var text = words(entry.getValue()).filter(each -> !each.isBlank());
            if (text.isEmpty() || !languages.contains(entry.getKey())) return Optional.empty();
            byTag.put(entry.getKey(), text.get());
        }
        return byTag.values().stream().findFirst().map(first -> new Wording(first, byTag));
    }

    private static boolean isChoice(List<String> tags, List<String> known) {
        return !tags.isEmpty()
                && known.containsAll(tags)
                && tags.stream().distinct().count() == tags.size();
    }

    private static Optional<List<String>> list(JsonNode node) {
        if (!node.isArray()) return Optional.empty();
        var all = StreamSupport.stream(node.spliterator(), false).map(Kinds::words).toList();
        return all.stream().allMatch(Optional::isPresent)
                ? Optional.of(all.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private static Optional<Optional<String>> noneIfBlank(String text) {
        return Optional.of(text.isBlank() ? Optional.empty() : Optional.of(text));
    }

    private static Optional<Optional<Path>> pathNamed(String text) {
        if (text.isBlank()) return Optional.of(Optional.empty());
        try {
            return Optional.of(Optional.of(Path.of(text)));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static Optional<Optional<PostgresAddress>> databaseNamed(String text) {
        if (text.isBlank()) return Optional.of(Optional.empty());
        var address = PostgresAddress.read(text);
        return address.isPresent() ? Optional.of(address) : Optional.empty();
    }

    private static Optional<ZoneId> zoneNamed(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<URI> address(String text, List<String> schemes) {
        try {
            var uri = new URI(text);
            var bare =
                    Stream.of(uri.getRawUserInfo(), uri.getRawQuery(), uri.getRawFragment())
                            .allMatch(part -> part == null);
            var whole =
                    uri.getScheme() != null
                            && schemes.contains(uri.getScheme())
                            && uri.getHost() != null;
            return whole && bare && "".equals(uri.getRawPath())
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> words(JsonNode node) {
        return node.isTextual() ? Optional.of(node.textValue().strip()) : Optional.empty();
    }
}
