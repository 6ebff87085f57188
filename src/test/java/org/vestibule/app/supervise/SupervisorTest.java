package org.vestibule.app.supervise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

class SupervisorTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    private final Memory memory = new Memory();
    private final Supervisor supervisor =
            new Supervisor(
                    new Backoff(Duration.ofMillis(1), Duration.ofMillis(4), Duration.ofMinutes(1)),
                    memory,
                    Path.of("target", "supervisor"));

    @BeforeEach
    void needsAShell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "/bin/sh is missing");
    }

    @Test
    void aCrashedChildIsStartedAgainAfterGrowingPauses() {
        try (supervisor) {
            supervisor.keep(shell("echo up; exit 7"));
            await().atMost(SOON).until(() -> memory.events.size() >= 8);
        }
        assertThat(memory.events.subList(0, 8))
                .containsExactly(
                        "said up",
                        "crashed 7 PT0.001S",
                        "said up",
                        "crashed 7 PT0.002S",
                        "said up",
                        "crashed 7 PT0.004S",
                        "said up",
                        "crashed 7 PT0.004S");
    }

    @Test
    void aFinishedChildIsLeftInPeace() {
        try (supervisor) {
            supervisor.keep(shell("exit 0"));
            await().atMost(SOON).until(() -> memory.events.equals(List.of("finished 0")));
        }
    }

    @Test
    void aChildThatWasAskedForWronglyIsNotAskedAgain() {
        try (supervisor) {
            supervisor.keep(shell("exit 2"));
            await().atMost(SOON).until(() -> memory.events.equals(List.of("finished 2")));
        }
    }

    @Test
    void closingEndsItsOwnChildrenAndNoOther() throws IOException {
        var stranger = new ProcessBuilder("/bin/sh", "-c", "read line").start();
        try {
            long pid;
            try (supervisor) {
                supervisor.keep(shell("echo $$; read line"));
                await().atMost(SOON).until(() -> !memory.events.isEmpty());
                pid = Long.parseLong(memory.events.getFirst().replace("said ", ""));
            }
            assertThat(isAlive(pid)).isFalse();
            assertThat(memory.events).hasSize(1);
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void aKilledChildComesBack() {
        try (supervisor) {
            supervisor.keep(shell("echo $$; read line"));
            await().atMost(SOON).until(() -> memory.events.size() == 1);
            var pid = Long.parseLong(memory.events.getFirst().replace("said ", ""));
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
            await().atMost(SOON).until(() -> memory.events.size() == 3);
            assertThat(memory.events.get(1)).isEqualTo("crashed 137 PT0.001S");
        }
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    private static Child shell(String script) {
        return new Child("child", List.of("/bin/sh", "-c", script), Optional.empty());
    }

    private static final class Memory implements Observer {
        private final List<String> events = new CopyOnWriteArrayList<>();

        @Override
        public void said(Child child, String line) {
            events.add("said " + line);
        }

        @Override
        public void finished(Child child, int exitCode) {
            events.add("finished " + exitCode);
        }

        @Override
        public void hung(Child child) {
            events.add("hung");
        }

        @Override
        public void crashed(Child child, int exitCode, Duration pause) {
            events.add("crashed " + exitCode + " " + pause);
        }
    }
}
