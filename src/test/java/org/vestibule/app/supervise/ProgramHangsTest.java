package org.vestibule.app.supervise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Whatever becomes of a program, it is up again within ten seconds. */
class ProgramHangsTest {
    /** Before a screen has to be touchable again (I4); starting up takes the rest. */
    private static final Duration AGAIN = Duration.ofSeconds(10);

    @TempDir private Path folder;

    @Test
    @DisplayName("I4: the thread of the screens is stuck: threads written down, started again")
    void aStuckThreadOfTheScreens() throws IOException {
        var seen = new Seen();
        try (var supervisor = supervisor(seen)) {
            supervisor.keep(child("stands-still"));
            await().atMost(Duration.ofSeconds(30)).until(() -> seen.events.contains("hung"));
            await().atMost(AGAIN).until(() -> seen.count("said up") == 2);
        }
        assertThat(seen.events.subList(0, 4))
                .containsExactly("said up", "hung", "crashed 137", "said up");
        assertThat(dump()).contains("\"screens-of-the-child\"").contains("HungProgram.standStill");
    }

    @Test
    @DisplayName("I4: out of memory: ended at once, started again, and no dump of its memory")
    void outOfMemory() throws IOException {
        var seen = new Seen();
        try (var supervisor = supervisor(seen)) {
            supervisor.keep(child("out-of-memory"));
            await().atMost(Duration.ofSeconds(30)).until(() -> seen.count("said up") == 2);
        }
        assertThat(seen.events).containsSubsequence("said up", "crashed 3", "said up");
        try (var files = Files.walk(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".hprof"));
        }
    }

    @Test
    void onlyTheLastFewDumpsAreKept() throws IOException {
        var dumps = folder.resolve("logs");
        Files.createDirectories(dumps);
        for (var second = 10; second < 20; second++) {
            Files.writeString(
                    dumps.resolve("threads-kiosk-2026-01-01T08-00-" + second + "Z.txt"), "old");
        }
        Files.writeString(dumps.resolve("kiosk.log"), "stays");
        new Threads(dumps, InstantSource.system()).write("kiosk", ProcessHandle.current());
        try (var files = Files.list(dumps)) {
            var names = files.map(file -> file.getFileName().toString()).toList();
            assertThat(names).hasSize(Threads.KEPT + 1).contains("kiosk.log");
            assertThat(names).noneMatch(name -> name.contains("08-00-10Z"));
        }
    }

    private Supervisor supervisor(Seen seen) {
        return new Supervisor(Backoff.standard(), seen, folder.resolve("logs"));
    }

    private Child child(String what) {
        var file = folder.resolve("child.heartbeat");
        var plain = OwnJvm.child("kiosk", List.of(), List.of("-Xmx32m"));
        var command = new ArrayList<String>();
        command.add(plain.command().getFirst());
        command.add("-Xmx32m");
        plain.command().stream().filter(flag -> flag.startsWith("-XX:")).forEach(command::add);
        command.add("-D" + Heartbeat.PROPERTY + "=" + file);
        command.addAll(List.of("-cp", classPath(), HungProgram.class.getName(), what));
        var pulse = new Pulse(file, Duration.ofSeconds(5), Duration.ofSeconds(60));
        return new Child("child", command, Optional.of(pulse));
    }

    private static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private String dump() throws IOException {
        try (var files = Files.list(folder.resolve("logs"))) {
            return Files.readString(files.findFirst().orElseThrow());
        }
    }

    private static final class Seen implements Observer {
        private final List<String> events = new CopyOnWriteArrayList<>();

        long count(String event) {
            return events.stream().filter(event::equals).count();
        }

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
            events.add("crashed " + exitCode);
        }
    }
}
