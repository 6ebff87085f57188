package org.vestibule.fhir;

import com.fasterxml.jackson.databind.JsonNode;

import org.vestibule.enrollment.Stage;

import java.util.Optional;

/** How far the enrollment behind a portal's Task has come. */
public final class TaskReading {
    private TaskReading() {}

    /**
     * @return empty when these bytes are no Task
     */
    public static Optional<Stage> stage(byte[] body) {
        return Json.read(body, "Task").map(TaskReading::stage);
    }

    private static Stage stage(JsonNode task) {
        return switch (task.path("status").asText()) {
            case "rejected", "failed", "cancelled", "entered-in-error" -> Stage.CLOSED;
            default -> stage(activationStatus(task));
        };
    }

    private static Stage stage(String activationStatus) {
        return switch (activationStatus) {
            case "waiting" -> Stage.WAITING;
            case "connected" -> Stage.CONNECTED;
            case "active" -> Stage.READY;
            case "done" -> Stage.CLOSED;
            default -> Stage.NEEDS_DESK;
        };
    }

    private static String activationStatus(JsonNode task) {
        for (var output : task.path("output")) {
            for (var coding : output.path("type").path("coding")) {
                if (coding.path("system").asText().equals(Systems.TASK_OUTPUT)
                        && coding.path("code").asText().equals("activationStatus")) {
                    return output.path("valueCode").asText();
                }
            }
        }
        return "";
    }
}
