package org.vestibule.device.speech;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** A process of its own for the utterance: it takes the words, and ends when they are said. */
final class ProcessSaying implements Saying {
    private final Process process;
    private final Patience patience;
    private volatile boolean cut;

    ProcessSaying(Process process, Patience patience) {
        this.process = process;
        this.patience = patience;
    }

    @Override
    public void say(String text) throws IOException, InterruptedException {
        if (cut) return;
        try {
            try (var in = process.getOutputStream()) {
                in.write(text.getBytes(StandardCharsets.UTF_8));
            }
            await(text);
        } catch (IOException e) {
            // Who cuts it short ends the process, and with it the pipe.
            if (!cut) throw e;
        } finally {
            process.destroyForcibly();
        }
    }

    private void await(String text) throws IOException, InterruptedException {
        if (!process.waitFor(patience.with(text).toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IOException("the speaking program hangs");
        }
        if (process.exitValue() != 0) {
            throw new IOException("the speaking program ended with " + process.exitValue());
        }
    }

    @Override
    public void cut() {
        cut = true;
        process.destroyForcibly();
    }
}
