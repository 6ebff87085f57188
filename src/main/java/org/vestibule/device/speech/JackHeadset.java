package org.vestibule.device.speech;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Asks ALSA again and again whether something is in a headphone jack. Only cards that sense their
 * jack tell; a USB headset is a card of its own and does not. Whatever cannot be told counts as not
 * plugged in.
 */
public final class JackHeadset implements Headset {
    /** Who pulls the plug must not be heard by the room for longer. */
    public static final Duration PAUSE = Duration.ofMillis(500);

    /** So many pauses pass while nothing is plugged in: a look costs a process, day and night. */
    private static final int SELDOM = 4;

    private static final Logger LOG = LoggerFactory.getLogger(JackHeadset.class);
    private static final Pattern CARD = Pattern.compile("card(\\d+)");
    private static final Pattern PLUGGED =
            Pattern.compile("name='[^'\\n]*Head(?:phone|set)[^'\\n]*Jack'[^:]*: values=on");

    private final String program;
    private final Path cards;
    private final Duration pause;
    private final List<Consumer<Boolean>> listeners = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean plugged;

    private JackHeadset(String program, Path cards, Duration pause) {
        this.program = program;
        this.cards = cards;
        this.pause = pause;
    }

    /** Through {@code amixer} of alsa-utils. */
    public static JackHeadset start() {
        return start("amixer", Path.of("/proc/asound"), PAUSE);
    }

    /**
     * @param program that says what {@code amixer -c 0 contents} says
     * @param cards folder with another one for each card, by its number
     */
    static JackHeadset start(String program, Path cards, Duration pause) {
        var headset = new JackHeadset(program, cards, pause);
        Thread.ofVirtual().name("headset").start(headset::run);
        return headset;
    }

    /** Whether a card says so in its list of controls. */
    static boolean isPluggedIn(String contents) {
        return PLUGGED.matcher(contents).find();
    }

    @Override
    public boolean pluggedIn() {
        return plugged;
    }

    @Override
    public void watch(Consumer<Boolean> listener) {
        listeners.add(listener);
    }

    private void run() {
        try {
            do {
                var now = look();
                if (now != plugged) {
                    plugged = now;
                    listeners.forEach(listener -> listener.accept(now));
                }
            } while (!closed.await(untilNextLook().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration untilNextLook() {
        return plugged ? pause : pause.multipliedBy(SELDOM);
    }

    private boolean look() throws InterruptedException {
        try (var folders = Files.list(cards)) {
            for (var folder : folders.toList()) {
                var card = CARD.matcher(folder.getFileName().toString());
                if (card.matches() && isPluggedIn(contents(card.group(1)))) return true;
            }
        } catch (IOException e) {
            LOG.debug("no jack to look at", e);
        }
        return false;
    }

    private String contents(String card) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(program, "-c", card, "contents")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? said : "";
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
