package org.vestibule.device.speech;

import java.io.IOException;

/** One utterance on its way out of the loudspeaker. */
interface Saying {
    /**
     * Says it, and returns once it is said whole or {@link #cut} was called.
     *
     * @throws IOException when the program ended by itself, or says nothing for longer than words
     *     can take; in no message are the words
     */
    void say(String text) throws IOException, InterruptedException;

    /** Falls silent in the middle of a word; before {@link #say}, says nothing. Any thread. */
    void cut();
}
