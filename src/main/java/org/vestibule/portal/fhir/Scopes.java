package org.vestibule.portal.fhir;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Scopes of system clients, in SMART v2 form: {@code system/Task.cr}. */
final class Scopes {
    static final String ISSUE_CODES = "system/ActivationCode.issue";

    /** What a kiosk may ever do: no Patient, no search. */
    private static final Set<String> KIOSK =
            Set.of("system/Task.cr", "system/QuestionnaireResponse.c", ISSUE_CODES);

    private Scopes() {}

    static List<String> known() {
        return KIOSK.stream().sorted().toList();
    }

    /** What is granted of what was asked for. */
    static Set<String> granted(String asked) {
        var granted = new LinkedHashSet<String>();
        for (var scope : asked.strip().split("\\s+", -1)) {
            var isWithin = KIOSK.stream().anyMatch(allowed -> covers(allowed, scope));
            if (isWithin) granted.add(scope);
        }
        return granted;
    }

    /**
     * @param needed such as {@code system/Task.r}
     */
    static boolean allow(Set<String> scopes, String needed) {
        return scopes.stream().anyMatch(scope -> covers(scope, needed));
    }

    private static boolean covers(String wide, String narrow) {
        if (wide.equals(narrow)) return true;
        var dot = wide.lastIndexOf('.') + 1;
        if (narrow.length() <= dot || !narrow.startsWith(wide.substring(0, dot))) return false;
        var letters = wide.substring(dot);
        var wanted = narrow.substring(dot);
        return letters.matches("c?r?u?d?s?")
                && wanted.matches("c?r?u?d?s?")
                && wanted.chars().allMatch(c -> letters.indexOf(c) >= 0);
    }
}
