package org.vestibule.kiosk.aloud;

import org.vestibule.device.speech.Speech;
import org.vestibule.device.speech.Utterance;
import org.vestibule.kiosk.journey.ReadAloud;

import java.util.ArrayList;
import java.util.List;

/** Says things one after the other, and knows what is still to be said. */
final class Player {
    private final Speech speech;
    private List<Utterance> current = List.of();
    private boolean paused;

    Player(Speech speech) {
        this.speech = speech;
    }

    /** This from now on, and no more of what was being said. */
    void say(List<Utterance> what, ReadAloud how) {
        current = List.copyOf(what);
        paused = false;
        if (!current.isEmpty()) speech.speak(current, how.rate(), how.loudness());
    }

    /** This first, then what was being said. */
    void interject(List<Utterance> what, ReadAloud how) {
        var all = new ArrayList<>(what);
        all.addAll(rest());
        say(all, how);
    }

    void interrupt() {
        speech.stop();
        current = List.of();
        paused = false;
    }

    /** Silence for now; or on with the utterance that was cut off. */
    void pause(ReadAloud how) {
        if (paused) {
            say(current, how);
        } else {
            current = rest();
            paused = true;
        }
    }

    private List<Utterance> rest() {
        if (paused || current.isEmpty()) return current;
        var said = speech.stop();
        return current.subList(Math.min(said, current.size()), current.size());
    }
}
