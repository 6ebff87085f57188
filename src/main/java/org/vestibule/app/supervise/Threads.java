package org.vestibule.app.supervise;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;

/**
 * Writes down what the threads of a hung program do: class and method names, never a value. A heap
 * dump would hold what a person typed, so there is none.
 */
final class Threads {
    /** The last few tell as much as all of them. */
    static final int KEPT = 5;

    private static final Logger LOG = LoggerFactory.getLogger(Threads.class);

    /** The program is not touchable meanwhile, so not for long. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Path folder;
    private final InstantSource clock;

    /**
     * @param folder made when it is not there
     */
    Threads(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Into {@code threads-<program>-<time>.txt}; a JVM too ill to answer leaves a short one. */
    void write(String program, ProcessHandle process) {
        try {
            Files.createDirectories(folder);
            var time = clock.instant().toString().replace(':', '-');
            var file = folder.resolve("threads-" + program + "-" + time + ".txt");
            var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            var dump =
                    new ProcessBuilder(jcmd, Long.toString(process.pid()), "Thread.print")
                            .redirectErrorStream(true)
                            .redirectOutput(file.toFile())
                            .start();
            if (!dump.waitFor(PATIENCE)) dump.destroyForcibly();
            forget(program);
        } catch (IOException e) {
            LOG.warn("no threads could be written down: {}", e.getClass().getSimpleName());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void forget(String program) throws IOException {
        try (var files = Files.list(folder)) {
            var old = files.filter(file -> isDump(file, program)).sorted(Comparator.reverseOrder());
            for (var file : List.copyOf(old.skip(KEPT).toList())) Files.deleteIfExists(file);
        }
    }

    private static boolean isDump(Path file, String program) {
        return file.getFileName() != null
                && file.getFileName().toString().startsWith("threads-" + program + "-");
    }
}
