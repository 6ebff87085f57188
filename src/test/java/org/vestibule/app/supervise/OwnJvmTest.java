package org.vestibule.app.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.vestibule.house.Run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

class OwnJvmTest {
    private static final List<String> PRIORITIES =
            List.of(
                    "-XX:-PrintWarnings",
                    "-XX:ThreadPriorityPolicy=1",
                    "-XX:JavaPriority1_To_OSPriority=10");

    @Test
    void aChildHasOurFlagsAndItsOwnHeap() {
        var flags =
                List.of("-XX:+UseSerialGC", "-Xmx1g", "-agentlib:jdwp=x", "-Dvestibule.home=/h");
        var child = OwnJvm.child("kiosk", List.of("--config", "a b.toml"), flags);
        var command = child.command();
        assertThat(child.name()).isEqualTo("kiosk");
        assertThat(command.subList(1, command.indexOf("-classpath")))
                .filteredOn(flag -> !PRIORITIES.contains(flag))
                .containsExactly(
                        "-XX:+UseSerialGC",
                        "-Dvestibule.home=/h",
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:MetaspaceSize=128m",
                        "-XX:ReservedCodeCacheSize=192m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-HeapDumpOnOutOfMemoryError",
                        "-XX:-CreateCoredumpOnCrash",
                        "-Dvestibule.supervised=true");
        assertThat(command).endsWith("org.vestibule.app.Main", "kiosk", "--config", "a b.toml");
        assertThat(Files.isExecutable(Path.of(command.getFirst()))).isTrue();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void inAKioskOnLinuxTheLowestPriorityCounts() {
        assertThat(OwnJvm.child("kiosk", List.of(), List.of()).command()).containsAll(PRIORITIES);
        assertThat(OwnJvm.child("portal", List.of(), List.of()).command())
                .doesNotContainAnyElementsOf(PRIORITIES);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theFlagsPutAThreadOfTheLowestPriorityLast() {
        var command = OwnJvm.child("kiosk", List.of(), List.of()).command();
        var java = new ArrayList<>(command.subList(0, command.indexOf("-classpath")));
        var path =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        java.addAll(List.of("-cp", path, Nice.class.getName()));
        assertThat(Run.of(Map.of(), java).output().strip())
                .as("nothing but its nice value, even of somebody who may do nothing")
                .isIn("10", "11", "12", "13", "14", "15", "16", "17", "18", "19");
    }

    /** Says the nice value of a thread that comes last. */
    static final class Nice {
        private Nice() {}

        /**
         * @param args none
         */
        @SuppressWarnings("ThreadPriorityCheck") // what it looks at
        public static void main(String[] args) throws Exception {
            var nice = new CompletableFuture<String>();
            Thread.ofPlatform().priority(Thread.MIN_PRIORITY).start(() -> nice.complete(own()));
            System.out.println(nice.get());
        }

        /** Field 19 of proc_pid_stat(5); the name before it may hold blanks. */
        private static String own() {
            try {
                var stat = Files.readString(Path.of("/proc/thread-self/stat"));
                var afterName = stat.substring(stat.lastIndexOf(')') + 2);
                return List.of(afterName.split(" ", -1)).get(16);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
