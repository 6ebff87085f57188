package org.vestibule.portal.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Scopes of system clients, in SMART v2 form: {@code system/Task.cr}. */
public final class Scopes {
    public static final String ISSUE_CODES = "system/ActivationCode.issue";

    /** FHIR's {@code Patient/$match}: no kiosk has it. */
    public static final String MATCH = "system/Patient.rs";

    /** What a kiosk says of itself, and its calls for help. */
    public static final String DESK_REPORT = "system/Desk.report";

    /** The desk's board and the acts of whoever is signed in. */
    public static final String DESK_USE = "system/Desk.use";

    /** What each kind of device may ever do. A kiosk: no Patient, no search. */
    private static final Map<String, Set<String>> OF_KIND =
            Map.of(
                    "kiosk",
                    Set.of(
                            "system/Task.cr",
                            "system/QuestionnaireResponse.c",
                            ISSUE_CODES,
                            DESK_REPORT),
                    "console",
                    Set.of(
                            "system/Task.crus",
                            "system/QuestionnaireResponse.c",
                            "system/Patient.crus",
                            "system/Appointment.rs",
                            "system/Consent.cu",
                            "system/RelatedPerson.cu",
                            ISSUE_CODES,
                            DESK_USE));

    private Scopes() {}

    public static List<String> known() {
        return OF_KIND.values().stream().flatMap(Set::stream).distinct().sorted().toList();
    }

    /**
     * What a device of this kind is granted of what it asked for.
     *
     * @param kind {@code kiosk} or {@code console}
     */
    static Set<String> granted(String kind, String asked) {
        var granted = new LinkedHashSet<String>();
        var most = OF_KIND.getOrDefault(kind, Set.of());
        for (var scope : asked.strip().split("\\s+", -1)) {
            if (allow(most, scope)) granted.add(scope);
        }
        return granted;
    }

    /**
     * @param needed such as {@code system/Task.r}
     */
    public static boolean allow(Set<String> scopes, String needed) {
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
