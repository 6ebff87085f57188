package org.vestibule.device.speech;

/** The kiosk's voice and who can hear it. */
public record Sound(Speech speech, Headset headset) implements AutoCloseable {
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
