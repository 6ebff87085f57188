package org.vestibule.portal.fhir;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Task;
import org.vestibule.fhir.Systems;

import java.util.Set;

/**
 * A Task as a kiosk may read it: its own words and how far it has come, but neither whom it was
 * matched to, nor on what evidence, nor why the desk has to look.
 */
final class KioskView {
    /** What it sent itself. */
    private static final Set<String> INPUTS =
            Set.of(
                    "language",
                    "channel",
                    "guideFormat",
                    "activationCodeId",
                    "invitationClaim",
                    "ticket",
                    "callWindow");

    private static final Set<String> OUTPUTS =
            Set.of("activationStatus", "accountId", "firstTaskDone");

    private KioskView() {}

    static Task of(Task task) {
        var view = task.copy();
        view.setFor(null);
        view.setPartOf(null);
        view.setNote(null);
        view.setBusinessStatus(null);
        var reason = TaskInputs.code(view.getStatusReason(), Systems.STATUS_REASON);
        if (reason.filter(r -> r.startsWith("declined-")).isEmpty()) view.setStatusReason(null);
        view.getInput().removeIf(i -> !isOf(INPUTS, i.getType(), Systems.TASK_INPUT));
        view.getOutput().removeIf(o -> !isOf(OUTPUTS, o.getType(), Systems.TASK_OUTPUT));
        return view;
    }

    private static boolean isOf(Set<String> codes, CodeableConcept type, String system) {
        return TaskInputs.code(type, system).filter(codes::contains).isPresent();
    }
}
