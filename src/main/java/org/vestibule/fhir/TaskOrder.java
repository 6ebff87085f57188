package org.vestibule.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.Identity;
import org.vestibule.enrollment.Pending.Lookup.Found;

import java.time.Duration;

/** Writes the Task that asks the practice to act; it never holds a code, password or token. */
final class TaskOrder {
    /** How long the practice has: as long as a handed-over code lives. */
    private static final Duration PERIOD = Duration.ofDays(7);

    private TaskOrder() {}

    static ObjectNode of(Found found, String answersUrl, String clientId) {
        var enrollment = found.enrollment();
        var task = Json.resource("Task");
        task.putArray("identifier")
                .add(
                        Json.identifier(
                                Systems.ENROLLMENT,
                                EnrollmentBundle.taskIdentifier(enrollment.id())));
        status(task, enrollment);
        task.put("intent", "order");
        task.set("code", Json.concept(Systems.TASK_CODE, enrollment.kind().code()));
        task.putObject("focus").put("reference", answersUrl).put("type", "QuestionnaireResponse");
        task.put("authoredOn", Json.instant(enrollment.authoredOn()));
        task.putObject("requester")
                .put("type", "Device")
                .set("identifier", Json.identifier(Systems.DEVICE, clientId));
        task.putObject("restriction")
                .putObject("period")
                .put("end", Json.instant(enrollment.authoredOn().plus(PERIOD)));
        inputs(task, found);
        return task;
    }

    private static void status(ObjectNode task, Enrollment enrollment) {
        task.put("status", enrollment.isDeclined() ? "rejected" : "requested");
        enrollment
                .wishes()
                .declined()
                .ifPresent(
                        reason ->
                                task.set(
                                        "statusReason",
                                        Json.concept(
                                                Systems.STATUS_REASON,
                                                "declined-" + reason.code())));
    }

    private static void inputs(ObjectNode task, Found found) {
        var enrollment = found.enrollment();
        task.putArray("input");
        input(task, "language").put("valueCode", enrollment.wishes().language());
        input(task, "channel").put("valueCode", enrollment.wishes().finishBy().code());
        input(task, "guideFormat").put("valueCode", "letter");
        found.ticket().ifPresent(it -> input(task, "ticket").put("valueString", it));
        enrollment
                .wishes()
                .callWindow()
                .ifPresent(it -> input(task, "callWindow").put("valueCode", it.code()));
        found.activationCodeId()
                .ifPresent(id -> input(task, "activationCodeId").put("valueId", id));
        if (enrollment.identity() instanceof Identity.Invited(var claim)) {
            input(task, "invitationClaim").put("valueString", claim);
        }
    }

    private static ObjectNode input(ObjectNode task, String type) {
        var input = task.withArray("input").addObject();
        input.set("type", Json.concept(Systems.TASK_INPUT, type));
        return input;
    }
}
