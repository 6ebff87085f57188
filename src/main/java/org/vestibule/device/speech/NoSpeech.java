package org.vestibule.device.speech;

import java.util.List;

/** Where nothing speaks. */
public record NoSpeech() implements Speech {
    @Override
    public boolean speaks(String language) {
        return false;
    }

    @Override
    public void speak(List<Utterance> what, Rate rate, Loudness loudness) {
        // There is no voice.
    }

    @Override
    public int stop() {
        return 0;
    }

    @Override
    public void close() {
        // Nothing was begun.
    }
}
