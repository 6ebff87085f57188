package org.vestibule.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.enrollment.Stage;

import java.nio.charset.StandardCharsets;

class TaskReadingTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    requested,   '',         NEEDS_DESK
                    requested,   needs-desk, NEEDS_DESK
                    accepted,    waiting,    WAITING
                    in-progress, connected,  CONNECTED
                    completed,   active,     READY
                    accepted,    novel,      NEEDS_DESK
                    rejected,    waiting,    CLOSED
                    failed,      '',         CLOSED
                    cancelled,   active,     CLOSED
                    """)
    void aTaskTellsTheStage(String status, String activation, Stage stage) {
        var output =
                """
                {"type":{"coding":[{"system":"%s","code":"accountId"}]},"valueString":"a1"},
                {"type":{"coding":[{"system":"%s","code":"activationStatus"}]},"valueCode":"%s"}"""
                        .formatted(Systems.TASK_OUTPUT, Systems.TASK_OUTPUT, activation);
        var task =
                "{\"resourceType\":\"Task\",\"status\":\"%s\",\"output\":[%s]}"
                        .formatted(status, activation.isEmpty() ? "" : output);

        assertThat(TaskReading.stage(task.getBytes(StandardCharsets.UTF_8))).contains(stage);
    }

    @Test
    void anotherResourceIsNoTask() {
        var patient = "{\"resourceType\":\"Patient\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(TaskReading.stage(patient)).isEmpty();
    }
}
