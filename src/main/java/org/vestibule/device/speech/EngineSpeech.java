package org.vestibule.device.speech;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Speaks through a program of the operating system; the newest words interrupt all others. */
public final class EngineSpeech implements Speech {
    private final Engine engine;
    private @Nullable Reading reading; // guarded by this

    EngineSpeech(Engine engine) {
        this.engine = engine;
    }

    @Override
    public boolean speaks(String language) {
        return engine.voices().of(language).isPresent();
    }

    @Override
    public synchronized void speak(List<Utterance> what, Rate rate, Loudness loudness) {
        if (reading != null) reading.stop();
        var next = new Reading(List.copyOf(what), word -> voice(word, rate, loudness));
        reading = next;
        Thread.ofVirtual().name("speech").start(next);
    }

    private Optional<Reading.Voice> voice(Utterance words, Rate rate, Loudness loudness) {
        return engine.voices()
                .of(words.language())
                .map(voice -> () -> engine.begin(voice, rate, loudness));
    }

    @Override
    public synchronized int stop() {
        return reading == null ? 0 : reading.stop();
    }

    @Override
    public void close() {
        stop();
        engine.close();
    }
}
