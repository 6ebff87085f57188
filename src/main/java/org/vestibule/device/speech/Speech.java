package org.vestibule.device.speech;

import java.util.List;

/** Says things aloud. Nothing here blocks; any thread. */
public interface Speech extends AutoCloseable {
    /**
     * Whether there is a voice that can read this language here.
     *
     * @param language BCP 47 tag
     */
    boolean speaks(String language);

    /** Says these one after the other from now on, and no more of what was being said. */
    void speak(List<Utterance> what, Rate rate, Loudness loudness);

    /**
     * Falls silent in the middle of a word.
     *
     * @return how many of the utterances of the last {@link #speak} were said whole
     */
    int stop();

    /** Falls silent for good. */
    @Override
    void close();
}
