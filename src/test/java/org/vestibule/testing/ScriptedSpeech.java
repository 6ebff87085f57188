package org.vestibule.testing;

import org.vestibule.device.speech.Loudness;
import org.vestibule.device.speech.Rate;
import org.vestibule.device.speech.Speech;
import org.vestibule.device.speech.Utterance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A voice that keeps what it was told, says it until it is stopped, and can lack a language. */
public final class ScriptedSpeech implements Speech {
    private final Set<String> unspoken = new HashSet<>();
    private final List<Utterance> all = new ArrayList<>();
    private List<Utterance> current = List.of();
    private Rate rate = Rate.NORMAL;
    private Loudness loudness = Loudness.NORMAL;
    private boolean speaking;
    private int said;

    /** It has no voice for this language. */
    public void lacks(String tag) {
        unspoken.add(tag);
    }

    /** So many of the utterances have been said by now. */
    public void hasSaid(int utterances) {
        said = utterances;
    }

    @Override
    public boolean speaks(String language) {
        return !unspoken.contains(language);
    }

    @Override
    public void speak(List<Utterance> what, Rate at, Loudness with) {
        current = List.copyOf(what);
        all.addAll(what);
        rate = at;
        loudness = with;
        speaking = true;
        said = 0;
    }

    @Override
    public int stop() {
        speaking = false;
        return said;
    }

    @Override
    public void close() {
        stop();
    }

    /** Nothing was ever said. */
    public void forget() {
        all.clear();
        current = List.of();
    }

    public boolean isSpeaking() {
        return speaking;
    }

    /** What it was told last. */
    public List<Utterance> current() {
        return current;
    }

    /** The words of it. */
    public List<String> words() {
        return current.stream().map(Utterance::text).toList();
    }

    /** Everything it was ever told. */
    public List<Utterance> all() {
        return all;
    }

    public Rate rate() {
        return rate;
    }

    public Loudness loudness() {
        return loudness;
    }
}
