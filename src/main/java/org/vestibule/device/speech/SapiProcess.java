package org.vestibule.device.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One run of {@code sapi.ps1}. It prints {@code VOICE language name} for each voice, then {@code
 * READY}; takes {@code SPEAK number voice rate volume text} and {@code STOP}; and prints {@code
 * DONE number} or {@code FAILED number}. Names and texts travel as UTF-8 in Base64, so that no code
 * page and no quote can change them.
 */
final class SapiProcess implements AutoCloseable {
    private final Process process;
    private final Patience patience;
    private final CompletableFuture<Voices> ready = new CompletableFuture<>();
    private final Map<String, CompletableFuture<Boolean>> said = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final BlockingQueue<String> orders = new LinkedBlockingQueue<>();
    private final Voices voices;
    private volatile boolean ended;

    private SapiProcess(Process process, Patience patience) throws IOException {
        this.process = process;
        this.patience = patience;
        Thread.ofVirtual().name("sapi").start(this::listen);
        var writer = Thread.ofVirtual().name("sapi-orders").start(this::write);
        var _ = process.onExit().thenRun(writer::interrupt);
        voices = voicesInTime();
    }

    /**
     * @throws IOException when the program is not there, or does not come up in time
     */
    static SapiProcess start(List<String> command, Patience patience) throws IOException {
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        return new SapiProcess(process, patience);
    }

    private Voices voicesInTime() throws IOException {
        try {
            return ready.get(patience.start().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IOException("nobody waits for the speaking program");
        } catch (ExecutionException | TimeoutException _) {
            process.destroyForcibly();
            throw new IOException("the speaking program does not come up");
        }
    }

    Voices voices() {
        return voices;
    }

    boolean isAlive() {
        return !ended && process.isAlive();
    }

    private void listen() {
        var names = new TreeMap<String, String>();
        try (var lines = reader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                heard(line.split(" ", -1), names);
            }
        } catch (IOException | IllegalArgumentException _) {
            // It ended, or does not speak our language: both are the end of it.
        } finally {
            ended = true;
            process.destroyForcibly();
            ready.completeExceptionally(new IOException("it ended"));
            new ArrayList<>(said.values()).forEach(one -> one.complete(false));
        }
    }

    private BufferedReader reader() {
        return process.inputReader(StandardCharsets.US_ASCII);
    }

    private void heard(String[] words, SortedMap<String, String> names) {
        if (words[0].equals("VOICE") && words.length == 3) {
            names.putIfAbsent(Voices.key(words[1]), unpacked(words[2]));
        } else if (words[0].equals("READY")) {
            ready.complete(new Voices(names));
        } else if (words.length == 2 && said.containsKey(words[1])) {
            said.get(words[1]).complete(words[0].equals("DONE"));
        }
    }

    private static String unpacked(String word) {
        return new String(Base64.getDecoder().decode(word), StandardCharsets.UTF_8);
    }

    private static String packed(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A pipe that nobody empties holds up this thread, and never one that interrupts. */
    private void write() {
        try (var in = process.getOutputStream()) {
            while (true) {
                in.write((orders.take() + "\n").getBytes(StandardCharsets.US_ASCII));
                in.flush();
            }
        } catch (IOException _) {
            process.destroyForcibly(); // it hears nothing any more, so it must not speak
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    Saying begin(String voice, int rate, int volume) {
        return new Line(
                String.join(" ", packed(voice), Integer.toString(rate), Integer.toString(volume)));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** One utterance; what is over before it began is never told. */
    private final class Line implements Saying {
        private final String number = Long.toString(numbers.incrementAndGet());
        private final String how;
        private final CompletableFuture<Boolean> end = new CompletableFuture<>();
        private boolean told; // guarded by this
        private boolean cut; // guarded by this

        Line(String how) {
            this.how = how;
        }

        @Override
        public void say(String text) throws IOException, InterruptedException {
            if (text.isBlank()) return;
            said.put(number, end);
            try {
                if (!begun(text)) return;
                if (ended) end.complete(false);
                var whole = end.get(patience.with(text).toMillis(), TimeUnit.MILLISECONDS);
                if (!whole && !isCut()) throw new IOException("the voice failed");
            } catch (TimeoutException | ExecutionException _) {
                process.destroyForcibly();
                throw new IOException("the speaking program hangs");
            } finally {
                said.remove(number);
            }
        }

        private synchronized boolean begun(String text) {
            if (cut) return false;
            told = true;
            orders.add("SPEAK " + number + " " + how + " " + packed(text));
            return true;
        }

        private synchronized boolean isCut() {
            return cut;
        }

        @Override
        public synchronized void cut() {
            if (told && !cut && !end.isDone()) orders.add("STOP");
            cut = true;
            end.complete(false);
        }
    }
}
