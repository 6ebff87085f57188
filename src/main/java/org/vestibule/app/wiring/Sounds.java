package org.vestibule.app.wiring;

import org.vestibule.app.config.SoundConfig;
import org.vestibule.app.place.Surroundings;
import org.vestibule.device.speech.FixedHeadset;
import org.vestibule.device.speech.Headset;
import org.vestibule.device.speech.JackHeadset;
import org.vestibule.device.speech.NoSpeech;
import org.vestibule.device.speech.Sound;
import org.vestibule.device.speech.SpeechEngine;

/** The voice that the settings name. */
final class Sounds {
    private Sounds() {}

    /** Asks the engine for its voices, which blocks for a moment. */
    static Sound of(SoundConfig config, Surroundings.Family family) {
        var speech = config.speech().engine(family).flatMap(SpeechEngine::find);
        var inRoom = config.films() == SoundConfig.Films.ROOM;
        return new Sound(speech.orElseGet(NoSpeech::new), headset(config.jack()), inRoom);
    }

    private static Headset headset(SoundConfig.Jack jack) {
        return switch (jack) {
            case DETECT -> JackHeadset.start();
            case NONE -> new FixedHeadset(false);
            case HANDSET -> new FixedHeadset(true);
        };
    }
}
