package org.vestibule.portal.desk;

import org.vestibule.enrollment.Identity;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.frontdesk.OpenCase;
import org.vestibule.portal.store.CaseStage;
import org.vestibule.portal.store.Device;
import org.vestibule.portal.store.EnrollmentCase;
import org.vestibule.portal.store.Rows;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What waits for a person at the desk, as the board shows it. */
final class OpenCases {
    private final Desk desk;

    OpenCases(Desk desk) {
        this.desk = desk;
    }

    /** The longest waiting first; calls that were put off only from their day on. */
    List<OpenCase> of(Rows rows) {
        var later = rows.callBacks().dueAfter(desk.today());
        Map<String, String> kiosks = new HashMap<>();
        return rows.cases().atStage(CaseStage.NEEDS_DESK).stream()
                .filter(c -> !later.contains(c.ids().taskId()))
                .sorted(Comparator.comparing(c -> c.asked().authoredOn()))
                .map(
                        c ->
                                shown(
                                        c,
                                        kiosks.computeIfAbsent(
                                                c.ids().clientId(), id -> name(rows, id))))
                .toList();
    }

    private static String name(Rows rows, String clientId) {
        return rows.devices().find(clientId).map(Device::name).orElse("");
    }

    private static OpenCase shown(EnrollmentCase of, String kiosk) {
        var asked = of.asked();
        var wishes = asked.wishes();
        return new OpenCase(
                of.ids().taskId(),
                new OpenCase.Origin(kiosk, asked.ticket(), asked.authoredOn(), wishes.language()),
                new OpenCase.Wish(
                        asked.kind(),
                        wishes.forWhom(),
                        wishes.finishBy(),
                        wishes.firstTask(),
                        wishes.callWindow()),
                asked.typed().map(OpenCases::typed),
                // Arrived before reasons were kept one by one: somebody looks.
                of.reason().orElse(CaseReason.WITH_HELP),
                of.patientId());
    }

    private static OpenCase.Typed typed(Identity.Typed typed) {
        return new OpenCase.Typed(
                typed.name().given(),
                typed.name().family(),
                typed.birthDate(),
                typed.contact().mobile(),
                typed.contact().email());
    }
}
