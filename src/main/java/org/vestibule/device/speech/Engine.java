package org.vestibule.device.speech;

import java.io.IOException;

/**
 * A program that speaks, found and asked for its voices. What differs between operating systems is
 * behind this; who may interrupt whom is {@link EngineSpeech}'s.
 */
interface Engine extends AutoCloseable {
    /** Those that can read the script of their language here. */
    Voices voices();

    /**
     * Comes up, and is silent until it is given words.
     *
     * @param voice as {@link #voices} names it
     * @throws IOException when the program is gone
     */
    Saying begin(String voice, Rate rate, Loudness loudness) throws IOException;

    /** Ends whatever still runs. */
    @Override
    void close();
}
