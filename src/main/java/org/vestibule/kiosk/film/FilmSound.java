package org.vestibule.kiosk.film;

import org.vestibule.device.speech.Headset;
import org.vestibule.device.speech.Sound;
import org.vestibule.device.speech.YieldingSpeech;
import org.vestibule.kiosk.journey.ReadAloud;

import java.util.concurrent.Executor;

/**
 * Who hears a film, as with the voice that reads: one person with a headset; the room only where
 * its practice wants that, or where a person has asked to be read to. While a film plays the voice
 * is silent. On the thread of the screens.
 */
public final class FilmSound {
    private static final double DECIBELS = 20;

    private final YieldingSpeech speech;
    private final Headset headset;
    private final boolean inRoom;
    private Runnable changed = FilmSound::nobody;

    /**
     * Listens to the headset from now on, for good.
     *
     * @param speech that gives way
     * @param sound where the sound comes out
     * @param screens runs on the thread of the screens
     */
    public FilmSound(YieldingSpeech speech, Sound sound, Executor screens) {
        this.speech = speech;
        headset = sound.headset();
        inRoom = sound.filmsInRoom();
        headset.watch(_ -> screens.execute(() -> changed.run()));
    }

    /**
     * How loud a film is for this person, from 0 to 1.
     *
     * @param aloud whether and how they want to be read to
     */
    double volume(ReadAloud aloud) {
        var heard = inRoom || aloud.on() || headset.pluggedIn();
        return heard ? Math.pow(10, aloud.loudness().decibels() / DECIBELS) : 0;
    }

    /**
     * A film plays.
     *
     * @param listener told when it may be heard by others than before
     */
    void begin(Runnable listener) {
        changed = listener;
        speech.giveWay(true);
    }

    /** It plays no more. */
    void end() {
        changed = FilmSound::nobody;
        speech.giveWay(false);
    }

    private static void nobody() {}
}
