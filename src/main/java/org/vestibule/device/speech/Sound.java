package org.vestibule.device.speech;

/**
 * The kiosk's voice and who can hear it.
 *
 * @param filmsInRoom whether everybody may hear a practice's films, which are about nobody
 */
public record Sound(Speech speech, Headset headset, boolean filmsInRoom) implements AutoCloseable {
    /** Films are for who has a headset, or is read to. */
    public Sound(Speech speech, Headset headset) {
        this(speech, headset, false);
    }

    /** A kiosk that does not speak. */
    public static Sound none() {
        return new Sound(new NoSpeech(), new FixedHeadset(false));
    }

    @Override
    public void close() {
        speech.close();
        headset.close();
    }
}
