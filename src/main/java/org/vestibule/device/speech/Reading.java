package org.vestibule.device.speech;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Utterances that are being said, one after the other, until somebody interrupts. */
final class Reading implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

    private final List<Utterance> what;
    private final Function<Utterance, Optional<Voice>> voices;
    private @Nullable Saying speaking; // guarded by this
    private boolean stopped; // guarded by this
    private int said; // guarded by this

    /**
     * @param voices none for words that nobody can say here: they are passed over
     */
    Reading(List<Utterance> what, Function<Utterance, Optional<Voice>> voices) {
        this.what = what;
        this.voices = voices;
    }

    /** Something that speaks once it is given words. */
    @FunctionalInterface
    interface Voice {
        Saying start() throws IOException;
    }

    @Override
    public void run() {
        try {
            for (var words : what) if (!say(words)) return;
        } catch (IOException e) {
            // The program is gone, or was ended while it took the words.
            if (!isStopped()) LOG.warn("could not speak", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * @return false when interrupted
     */
    private boolean say(Utterance words) throws IOException, InterruptedException {
        if (isStopped()) return false;
        var voice = voices.apply(words);
        if (voice.isEmpty()) return ended();
        var saying = voice.get().start();
        if (!begun(saying)) return false;
        saying.say(words.text());
        return ended();
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    /** Somebody may have interrupted while the program came up. */
    private synchronized boolean begun(Saying saying) {
        speaking = saying;
        if (stopped) saying.cut();
        return !stopped;
    }

    private synchronized boolean ended() {
        speaking = null;
        if (!stopped) said++;
        return !stopped;
    }

    /**
     * @return how many were said whole
     */
    synchronized int stop() {
        stopped = true;
        if (speaking != null) speaking.cut();
        return said;
    }
}
