package org.vestibule.device.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class CommandsTest {
    /** More than a pipe holds, so that it is noticed each time. */
    private static final String MUCH = "a".repeat(1_000_000);

    @Test
    void aProgramThatDoesNotListenIsHeardAllTheSame() {
        var command = List.of("sh", "-c", "exec 0<&-; echo here");
        assertThat(Commands.output(command, MUCH, Patience.STANDARD)).contains("here\n");
    }

    @Test
    void aProgramThatIsNotThereSaysNothing() {
        assertThat(Commands.output(List.of("/no/such/program"), "", Patience.STANDARD)).isEmpty();
    }
}
