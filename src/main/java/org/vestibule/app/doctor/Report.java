package org.vestibule.app.doctor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;

import java.util.List;
import java.util.stream.Collectors;

/** What the doctor found, for people or for machines. */
public record Report(List<Finding> findings) {
    public Report {
        findings = List.copyOf(findings);
    }

    /** Whether there is nothing to do. */
    public boolean isFine() {
        return findings.stream().noneMatch(Finding.Trouble.class::isInstance);
    }

    /** One line for each finding. */
    public String text() {
        return findings.stream().map(Report::line).collect(Collectors.joining("\n"));
    }

    /** An array of {@code {subject, state, seen[, fix]}}. */
    public String json() {
        ArrayNode all = new ObjectMapper().createArrayNode();
        for (var finding : findings) {
            var one = all.addObject().put("subject", finding.subject());
            switch (finding) {
                case Finding.Fine(_, var seen) -> one.put("state", "ok").put("seen", seen);
                case Finding.Trouble(_, var seen, var fix) ->
                        one.put("state", "fix").put("seen", seen).put("fix", fix);
                case Finding.NotHere(_, var why) -> one.put("state", "none").put("seen", why);
            }
        }
        return all.toString();
    }

    private static String line(Finding finding) {
        return switch (finding) {
            case Finding.Fine(var subject, var seen) -> "ok    %s: %s".formatted(subject, seen);
            case Finding.Trouble(var subject, var seen, var fix) ->
                    "FIX   %s: %s; %s".formatted(subject, seen, fix);
            case Finding.NotHere(var subject, var why) -> "-     %s: %s".formatted(subject, why);
        };
    }
}
