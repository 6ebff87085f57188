package org.vestibule.device.speech;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Speaks through espeak-ng: a process for each utterance, ended by its handle when interrupted. */
public final class EspeakSpeech implements Speech {
    public static final String PROGRAM = "espeak-ng";

    private final Espeak espeak;
    private final Voices voices;
    private @Nullable Reading reading; // guarded by this

    private EspeakSpeech(Espeak espeak, Voices voices) {
        this.espeak = espeak;
        this.voices = voices;
    }

    /**
     * Asks the program for its voices: blocks for a moment, so not on the thread of the screens.
     *
     * @param program such as {@link #PROGRAM}
     * @return empty when it is not installed
     */
    public static Optional<EspeakSpeech> find(String program) {
        var espeak = new Espeak(program);
        return espeak.voices().map(voices -> new EspeakSpeech(espeak, voices));
    }

    /** Those that can read the script of their language here. */
    public Voices voices() {
        return voices;
    }

    @Override
    public boolean speaks(String language) {
        return voices.of(language).isPresent();
    }

    @Override
    public synchronized void speak(List<Utterance> what, Rate rate, Loudness loudness) {
        if (reading != null) reading.stop();
        var next = new Reading(List.copyOf(what), word -> voice(word, rate, loudness));
        reading = next;
        Thread.ofVirtual().name("speech").start(next);
    }

    private Optional<Reading.Voice> voice(Utterance words, Rate rate, Loudness loudness) {
        return voices.of(words.language())
                .map(voice -> () -> espeak.speaking(voice, rate, loudness));
    }

    @Override
    public synchronized int stop() {
        return reading == null ? 0 : reading.stop();
    }

    @Override
    public void close() {
        stop();
    }
}
