package org.vestibule.app.config;

import org.vestibule.app.place.Surroundings;
import org.vestibule.device.speech.SpeechEngine;

import java.util.Optional;

/**
 * How a kiosk speaks.
 *
 * @param speech what speaks
 * @param jack who else hears it
 * @param films who hears a practice's films
 */
public record SoundConfig(Speech speech, Jack jack, Films films) {
    /** The engines. */
    public enum Speech {
        /** What the operating system has: SAPI on Windows, say on macOS, else espeak-ng. */
        SYSTEM,
        /** The program espeak-ng, on any of them. */
        ESPEAK_NG,
        /** Nothing. */
        NONE;

        /** The program on such a system; empty where nothing is to speak. */
        public Optional<SpeechEngine> engine(Surroundings.Family family) {
            return switch (this) {
                case SYSTEM -> Optional.of(ofSystem(family));
                case ESPEAK_NG -> Optional.of(SpeechEngine.ESPEAK_NG);
                case NONE -> Optional.empty();
            };
        }

        private static SpeechEngine ofSystem(Surroundings.Family family) {
            return switch (family) {
                case WINDOWS -> SpeechEngine.SAPI;
                case MAC -> SpeechEngine.SAY;
                case UNIX -> SpeechEngine.ESPEAK_NG;
            };
        }
    }

    /** Where the sound comes out. */
    public enum Jack {
        /** In the room, until something is in the computer's headphone jack. */
        DETECT,
        /** In the room. */
        NONE,
        /** At one person's ear: the only sound is a handset. */
        HANDSET
    }

    /** Who hears a practice's films, which are about nobody. */
    public enum Films {
        /** Who has a headset, and who has the screens read to them. */
        HEADSET,
        /** Everybody in the room. */
        ROOM
    }
}
