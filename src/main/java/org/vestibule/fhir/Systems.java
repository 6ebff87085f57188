package org.vestibule.fhir;

/** The URIs that name our identifiers and codes on the wire. */
public final class Systems {
    private static final String BASE = "https://vestibule.org/fhir/";

    /** Enrollment identifiers: {@code E} on the Task, {@code E-answers} on the answers. */
    public static final String ENROLLMENT = BASE + "enrollment";

    /** Identifiers of calls for help from a kiosk. */
    public static final String HELP_CALL = BASE + "help-call";

    /** Codes of Task.code: {@code portal-enrollment} and the like. */
    public static final String TASK_CODE = BASE + "CodeSystem/task";

    /**
     * Codes of Task.input.type: {@code language}, {@code channel}, {@code activationCodeId}, {@code
     * ticket}, {@code callWindow}, …
     */
    public static final String TASK_INPUT = BASE + "CodeSystem/task-input";

    /**
     * Codes of Task.output.type: {@code activationStatus}, {@code accountId}, {@code
     * firstTaskDone}.
     */
    public static final String TASK_OUTPUT = BASE + "CodeSystem/task-output";

    /** Codes of Task.statusReason: {@code needs-desk}, {@code declined}, … */
    public static final String STATUS_REASON = BASE + "CodeSystem/status-reason";

    /** Identifiers of kiosks and consoles: their client id. */
    public static final String DEVICE = BASE + "device";

    /** Record numbers of the practice. */
    public static final String MRN = BASE + "mrn";

    /** Canonical of the kiosk's questions, with version. */
    public static final String QUESTIONNAIRE = BASE + "Questionnaire/enrollment|1";

    /** A Consent about access to somebody else's record: {@code proxy}. */
    public static final String CONSENT_SCOPE = BASE + "CodeSystem/consent-scope";

    /** Extension on a Consent: SHA-256 of the exact text shown. */
    public static final String TEXT_HASH = BASE + "StructureDefinition/text-sha256";

    private Systems() {}
}
