package org.vestibule.app.config;

import com.fasterxml.jackson.databind.JsonNode;

import org.apache.commons.text.similarity.LevenshteinDistance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The first thing that is wrong with a settings file, in one sentence without the file's name. */
final class Checks {
    /** Slips of the hand are at most this far from what was meant. */
    private static final int NEAR = 3;

    private static final int LONGEST_QUOTE = 40;

    private Checks() {}

    static Optional<String> firstTrouble(JsonNode settings) {
        return unknownSection(settings)
                .or(() -> unknownKey(settings))
                .or(() -> wrongValue(settings))
                .or(() -> half(settings))
                .or(() -> withoutPassword(settings));
    }

    private static Optional<String> unknownSection(JsonNode settings) {
        var known = Keys.sections();
        return settings.propertyStream()
                .filter(entry -> !known.contains(entry.getKey()) || !entry.getValue().isObject())
                .findFirst()
                .map(
                        entry ->
                                known.contains(entry.getKey())
                                        ? "%s is %s; allowed: a section, [%s]"
                                                .formatted(
                                                        entry.getKey(),
                                                        found(entry.getValue()),
                                                        entry.getKey())
                                        : unknown("", entry.getKey(), known));
    }

    private static Optional<String> unknownKey(JsonNode settings) {
        return settings.propertyStream()
                .flatMap(
                        section -> {
                            var known = Keys.namesIn(section.getKey());
                            return section.getValue()
                                    .propertyStream()
                                    .filter(entry -> !known.contains(entry.getKey()))
                                    .map(e -> unknown(section.getKey() + ".", e.getKey(), known));
                        })
                .findFirst();
    }

    private static String unknown(String prefix, String name, List<String> known) {
        var near =
                known.stream()
                        .filter(other -> distance(name, other) <= NEAR)
                        .min(Comparator.comparingInt(other -> distance(name, other)))
                        .map(other -> " (did you mean " + prefix + other + "?)")
                        .orElse("");
        var what = prefix.isEmpty() ? "section" : "key";
        return "%s%s is not a %s%s; allowed: %s"
                .formatted(prefix, name, what, near, String.join(", ", known));
    }

    private static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance().apply(one, other);
    }

    private static Optional<String> wrongValue(JsonNode settings) {
        return Keys.ALL.stream().flatMap(key -> wrong(key, settings).stream()).findFirst();
    }

    private static Optional<String> wrong(Key<?> key, JsonNode settings) {
        var value = settings.path(key.section()).path(key.name());
        if (value.isMissingNode() || key.kind().read().apply(value).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                "%s is %s; allowed: %s".formatted(key.path(), found(value), key.kind().allowed()));
    }

    /** A certificate without its key is no use, nor the other way round. */
    private static Optional<String> half(JsonNode settings) {
        var certificate = Keys.PORTAL_CERTIFICATE.in(settings).isPresent();
        if (certificate == Keys.PORTAL_PRIVATE_KEY.in(settings).isPresent()) {
            return Optional.empty();
        }
        var missing = certificate ? Keys.PORTAL_PRIVATE_KEY : Keys.PORTAL_CERTIFICATE;
        var given = certificate ? Keys.PORTAL_CERTIFICATE : Keys.PORTAL_PRIVATE_KEY;
        return Optional.of(
                "%s is \"\" although %s is set; allowed: both or neither"
                        .formatted(missing.path(), given.path()));
    }

    private static Optional<String> withoutPassword(JsonNode settings) {
        var database = Keys.PORTAL_DATABASE;
        var file = Keys.PORTAL_DATABASE_PASSWORD_FILE;
        if (database.in(settings).isEmpty() || file.in(settings).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                "%s is \"\" although %s is set; allowed: a file with the password"
                        .formatted(file.path(), database.path()));
    }

    private static String found(JsonNode value) {
        var text = value.toString();
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
