package org.vestibule.app.wiring;

import org.vestibule.app.config.SoundConfig;
import org.vestibule.device.speech.EspeakSpeech;
import org.vestibule.device.speech.FixedHeadset;
import org.vestibule.device.speech.Headset;
import org.vestibule.device.speech.JackHeadset;
import org.vestibule.device.speech.NoSpeech;
import org.vestibule.device.speech.Sound;
import org.vestibule.device.speech.Speech;

/** The voice that the settings name. */
final class Sounds {
    private Sounds() {}

    /** Asks the engine for its voices, which blocks for a moment. */
    static Sound of(SoundConfig config) {
        return new Sound(speech(config.speech()), headset(config.jack()));
    }

    private static Speech speech(SoundConfig.Speech engine) {
        return switch (engine) {
            case ESPEAK_NG ->
                    EspeakSpeech.find(EspeakSpeech.PROGRAM)
                            .<Speech>map(found -> found)
                            .orElseGet(NoSpeech::new);
            case NONE -> new NoSpeech();
        };
    }

    private static Headset headset(SoundConfig.Jack jack) {
        return switch (jack) {
            case DETECT -> JackHeadset.start();
            case NONE -> new FixedHeadset(false);
            case HANDSET -> new FixedHeadset(true);
        };
    }
}
