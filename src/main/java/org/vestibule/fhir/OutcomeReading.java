package org.vestibule.fhir;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An OperationOutcome in words for staff, without what a person typed. */
public final class OutcomeReading {
    private static final int LONGEST = 300;
    private static final String BEFORE = "(?<![\\p{L}\\p{M}])";
    private static final String AFTER = "(?![\\p{L}\\p{M}])";
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern DIGITS = Pattern.compile("\\+?\\d[\\d\\-./ ()]{2,}\\d");

    /** The issue codes (hl7.org/fhir/R4/valueset-issue-type.html) that a refusal comes with. */
    private static final Map<String, String> CODES =
            Map.ofEntries(
                    Map.entry("invalid", "something is not as the portal wants it"),
                    Map.entry("structure", "the portal could not read it"),
                    Map.entry("required", "something the portal needs is missing"),
                    Map.entry("value", "a value is out of range"),
                    Map.entry("invariant", "a rule of the portal is not met"),
                    Map.entry("duplicate", "the portal has it already"),
                    Map.entry("multiple-matches", "the portal found it more than once"),
                    Map.entry("not-supported", "the portal does not support this"),
                    Map.entry("not-found", "the portal does not know the address"),
                    Map.entry("business-rule", "a rule of the practice is not met"),
                    Map.entry("code-invalid", "the portal does not know a code"),
                    Map.entry("too-long", "it is too long for the portal"),
                    Map.entry("conflict", "another change came first"));

    private OutcomeReading() {}

    /**
     * The errors in an OperationOutcome: the issue's kind, where, and what the portal said. Portals
     * like to quote what they refuse, so the given words and every longer number are left out.
     *
     * @param personal what must not be repeated
     * @return empty when these bytes are no OperationOutcome
     */
    public static Optional<String> words(byte[] body, Collection<String> personal) {
        return Json.read(body, "OperationOutcome")
                .map(outcome -> words(outcome, personal))
                .filter(words -> !words.isEmpty());
    }

    private static String words(JsonNode outcome, Collection<String> personal) {
        var issues = new ArrayList<String>();
        for (var issue : outcome.path("issue")) {
            var severity = issue.path("severity").asText();
            if (severity.equals("error") || severity.equals("fatal")) {
                issues.add(words(issue).strip());
            }
        }
        var words = issues.stream().distinct().collect(Collectors.joining("; "));
        words = DIGITS.matcher(without(words, personal)).replaceAll("…");
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }

    private static String words(JsonNode issue) {
        var code = issue.path("code").asText();
        var words = new StringBuilder(CODES.getOrDefault(code, code));
        Json.text(issue.path("expression").path(0))
                .ifPresent(where -> words.append(" (").append(where).append(')'));
        Json.text(issue.path("details").path("text"))
                .or(() -> Json.text(issue.path("diagnostics")))
                .ifPresent(said -> words.append(": ").append(said));
        return words.toString().replaceAll("\\s+", " ");
    }

    private static String without(String words, Collection<String> personal) {
        var left = words;
        for (var word : personal) {
            if (word.isBlank()) continue;
            var found = Pattern.compile(BEFORE + Pattern.quote(word) + AFTER, ANY_CASE);
            left = found.matcher(left).replaceAll("…");
        }
        return left;
    }
}
