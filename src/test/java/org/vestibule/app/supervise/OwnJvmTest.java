package org.vestibule.app.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class OwnJvmTest {
    @Test
    void aChildHasOurFlagsAndItsOwnHeap() {
        var flags =
                List.of("-XX:+UseSerialGC", "-Xmx1g", "-agentlib:jdwp=x", "-Dvestibule.home=/h");
        var child = OwnJvm.child("kiosk", List.of("--config", "a b.toml"), flags);
        var command = child.command();
        assertThat(child.name()).isEqualTo("kiosk");
        assertThat(command.subList(1, 8))
                .containsExactly(
                        "-XX:+UseSerialGC",
                        "-Dvestibule.home=/h",
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-HeapDumpOnOutOfMemoryError",
                        "-XX:-CreateCoredumpOnCrash",
                        "-Dvestibule.supervised=true");
        assertThat(command).endsWith("org.vestibule.app.Main", "kiosk", "--config", "a b.toml");
        assertThat(Files.isExecutable(Path.of(command.getFirst()))).isTrue();
    }
}
