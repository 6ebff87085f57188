package org.vestibule.device.speech;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs a speaking program: what is personal goes in through standard input alone. */
final class Commands {
    private Commands() {}

    /** A process that waits for words. */
    static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /**
     * What a program prints when it is given these words.
     *
     * @return empty when there is no such program, or it hangs
     */
    static Optional<String> output(List<String> command, String words, Patience patience) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var guard = Thread.ofVirtual().start(() -> endAfter(process, patience));
            give(process, words);
            var bytes = process.getInputStream().readAllBytes();
            guard.interrupt();
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static void give(Process process, String words) {
        try (var in = process.getOutputStream()) {
            in.write(words.getBytes(StandardCharsets.UTF_8));
        } catch (IOException _) {
            // It has ended, or does not listen: what it prints counts all the same.
        }
    }

    private static void endAfter(Process process, Patience patience) {
        try {
            if (process.waitFor(patience.start().toMillis(), TimeUnit.MILLISECONDS)) return;
            process.destroyForcibly();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
