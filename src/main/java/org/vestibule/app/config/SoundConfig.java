package org.vestibule.app.config;

/**
 * How a kiosk speaks.
 *
 * @param speech what speaks
 * @param jack who else hears it
 */
public record SoundConfig(Speech speech, Jack jack) {
    /** The engines. */
    public enum Speech {
        /** The program espeak-ng. */
        ESPEAK_NG,
        /** Nothing. */
        NONE
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
}
