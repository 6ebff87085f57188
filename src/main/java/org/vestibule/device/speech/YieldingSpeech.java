package org.vestibule.device.speech;

import java.util.List;

/**
 * A voice that gives way to something else that is heard: meanwhile it says nothing, and what it
 * would have said is not said later either. On one thread.
 */
public final class YieldingSpeech implements Speech {
    private final Speech speech;
    private boolean silent;
    private int unsaid;

    public YieldingSpeech(Speech speech) {
        this.speech = speech;
    }

    /**
     * Falls silent in the middle of a word, or may speak again.
     *
     * @param now whether something else is heard
     */
    public void giveWay(boolean now) {
        if (now && !silent) speech.stop();
        silent = now;
    }

    @Override
    public boolean speaks(String language) {
        return speech.speaks(language);
    }

    @Override
    public void speak(List<Utterance> what, Rate rate, Loudness loudness) {
        unsaid = silent ? what.size() : 0;
        if (!silent) speech.speak(what, rate, loudness);
    }

    /** What gave way counts as said: nobody waits for it. */
    @Override
    public int stop() {
        var said = speech.stop();
        return unsaid > 0 ? unsaid : said;
    }

    @Override
    public void close() {
        speech.close();
    }
}
