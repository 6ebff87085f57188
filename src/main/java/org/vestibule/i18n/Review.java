package org.vestibule.i18n;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Who has read the texts of a bundle and found them right (45 CFR 92.201(c)(3), R-22). The bundle's
 * comments say so in three lines: {@code # Reviewer: name}, {@code # Reviewed: 2026-11-30} and
 * {@code # Text: } with {@link #hash}.
 */
public sealed interface Review {
    /** The language that was written and not translated: {@code # Reviewer: source}. */
    record Source() implements Review {}

    /** Nobody yet: {@code # Reviewer: draft}, or no such lines. */
    record Draft() implements Review {}

    /** A named person has read exactly these texts. */
    record Signed(String reviewer, LocalDate on) implements Review {}

    /** A named person has read other texts than these; counts like a draft. */
    record Outdated(String reviewer, LocalDate on) implements Review {}

    /** Whether a practice may show the texts without having said that drafts are all right. */
    default boolean isSigned() {
        return switch (this) {
            case Source(), Signed(var _, var _) -> true;
            case Draft(), Outdated(var _, var _) -> false;
        };
    }

    /**
     * @param file the bundle with its comments
     * @param texts what it says
     * @throws IllegalArgumentException when a reviewer is named without a date
     */
    static Review of(String file, Map<String, String> texts) {
        var reviewer = line(file, "Reviewer");
        return switch (reviewer) {
            case "", "draft" -> new Draft();
            case "source" -> new Source();
            default -> {
                var on = date(line(file, "Reviewed"));
                yield line(file, "Text").equals(hash(texts))
                        ? new Signed(reviewer, on)
                        : new Outdated(reviewer, on);
            }
        };
    }

    /** SHA-256 of {@code key=value} lines in the order of the keys, UTF-8, lower-case hex. */
    static String hash(Map<String, String> texts) {
        var lines = new StringBuilder();
        new TreeMap<>(texts)
                .forEach((key, text) -> lines.append(key).append('=').append(text).append('\n'));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(lines.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String line(String file, String name) {
        var found = Pattern.compile("(?m)^# " + name + ":[ \t]*(.*)$").matcher(file);
        return found.find() ? found.group(1).strip() : "";
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("a reviewer without a date", e);
        }
    }
}
