package org.vestibule.portal.fhir;

import io.javalin.http.Context;

import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;

/** Answers in FHIR's form. */
record Outcomes(FhirJson json) {
    static final String FHIR_JSON = "application/fhir+json";

    /**
     * @param words for staff; nothing personal
     */
    void refuse(Context ctx, int status, String words) {
        var outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(type(status))
                .setDiagnostics(words);
        send(ctx, status, outcome);
    }

    void send(Context ctx, int status, Resource resource) {
        ctx.status(status).contentType(FHIR_JSON + ";charset=utf-8").result(json.write(resource));
    }

    private static IssueType type(int status) {
        return switch (status) {
            case 400 -> IssueType.STRUCTURE;
            case 401 -> IssueType.LOGIN;
            case 403 -> IssueType.FORBIDDEN;
            case 404 -> IssueType.NOTFOUND;
            case 412 -> IssueType.CONFLICT;
            case 413 -> IssueType.TOOLONG;
            case 422 -> IssueType.PROCESSING;
            case 429 -> IssueType.THROTTLED;
            default -> IssueType.EXCEPTION;
        };
    }
}
