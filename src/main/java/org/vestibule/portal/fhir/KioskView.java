package org.vestibule.portal.fhir;

import org.hl7.fhir.r4.model.Task;
import org.vestibule.fhir.Systems;

import java.util.Set;

/**
 * A Task as a kiosk may read it: its own words and how far it has come, but neither whom it was
 * matched to, nor on what evidence, nor why the desk has to look.
 */
final class KioskView {
    private static final Set<String> STAFFS =
            Set.of("assuranceLevel", "evidenceType", "staffId", "proxyBasis");
    private static final Set<String> NOT_THE_KIOSKS = Set.of("relatedPerson");

    private KioskView() {}

    static Task of(Task task) {
        var view = task.copy();
        view.setFor(null);
        view.setPartOf(null);
        view.setNote(null);
        view.setBusinessStatus(null);
        var reason = TaskInputs.code(view.getStatusReason(), Systems.STATUS_REASON);
        if (reason.filter(r -> r.startsWith("declined-")).isEmpty()) view.setStatusReason(null);
        view.getInput()
                .removeIf(
                        i -> {
                            var code = TaskInputs.code(i.getType(), Systems.TASK_INPUT);
                            return STAFFS.contains(code.orElse(""));
                        });
        view.getOutput()
                .removeIf(
                        o -> {
                            var code = TaskInputs.code(o.getType(), Systems.TASK_OUTPUT);
                            return NOT_THE_KIOSKS.contains(code.orElse(""));
                        });
        return view;
    }
}
