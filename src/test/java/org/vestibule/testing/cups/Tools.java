package org.vestibule.testing.cups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of the system, and the ports they listen on. */
final class Tools {
    private static final List<String> NEEDED =
            List.of("dbus-daemon", "ippeveprinter", "ipptool", "cupsd", "lpadmin", "cupsdisable");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Tools() {}

    /** Skips the test, and says so, where CUPS is not installed. */
    static void assumeInstalled() {
        for (var name : NEEDED) {
            assumeTrue(find(name).isPresent(), name + " is not installed: no look at real queues");
        }
    }

    /** Programs of the system are not on everybody's path. */
    private static Optional<Path> find(String name) {
        return Stream.concat(
                        Stream.of(System.getenv("PATH").split(":")),
                        Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String path(String name) {
        return find(name).orElseThrow().toString();
    }

    /** Runs until it is ended; what it says goes into a file. */
    static Process start(Path log, Map<String, String> environment, List<String> command)
            throws IOException {
        var builder =
                new ProcessBuilder(
                                Stream.concat(
                                                Stream.of(path(command.getFirst())),
                                                command.stream().skip(1))
                                        .toList())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Runs to its end, and well. */
    static String run(String... command) throws IOException {
        command[0] = path(command[0]);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        await().atMost(PATIENCE).until(() -> !process.isAlive());
        assertThat(process.exitValue()).as(said).isZero();
        return said.strip();
    }

    /** Ends a process that this test started, and waits for it. */
    static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static void awaitListening(int port) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> isListening(port));
    }

    private static boolean isListening(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
