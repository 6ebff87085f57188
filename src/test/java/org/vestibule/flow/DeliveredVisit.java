package org.vestibule.flow;

import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.Pending;
import org.vestibule.enrollment.Stage;
import org.vestibule.fhir.EnrollmentBundle;
import org.vestibule.fhir.TaskReading;
import org.vestibule.portal.TestKiosk;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What sync does for one visit, step by step and without its clock: the kiosk's own bundle to a
 * real portal, then looks at the Task. Every call is written down, but for ids and times.
 */
final class DeliveredVisit {
    private final TestKiosk kiosk;
    private final List<String> calls = new ArrayList<>();
    private String task = "";

    DeliveredVisit(TestKiosk kiosk) {
        this.kiosk = kiosk;
    }

    /** Hands it in; how far the portal says it is. */
    Stage deliver(Enrollment enrollment) {
        var found =
                new Pending.Lookup.Found(
                        enrollment, Optional.of(kiosk.poolCode().id()), Optional.of("B7"));
        var bytes = EnrollmentBundle.of(found, kiosk.clientId());
        var sent = new String(bytes, StandardCharsets.UTF_8);
        var answer = kiosk.send(sent);
        write("POST /fhir " + sent, answer);
        task = TestKiosk.taskId(answer);
        return look();
    }

    Stage look() {
        var answer = kiosk.readTask(task);
        write("GET /fhir/Task/id", answer);
        return TaskReading.stage(answer.body().getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private void write(String call, HttpResponse<String> answer) {
        var headers = answer.headers().map().keySet().stream().sorted().toList();
        calls.add(masked(call));
        calls.add(answer.statusCode() + " " + headers + " " + masked(answer.body()));
    }

    /** Ids, hashes of ids and times differ from visit to visit, whoever comes. */
    private static String masked(String text) {
        return text.replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}", "id")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|[+-]\\d\\d:\\d\\d)", "time");
    }

    List<String> calls() {
        return List.copyOf(calls);
    }

    String task() {
        return task;
    }
}
