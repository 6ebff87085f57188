package org.vestibule.kiosk;

import org.vestibule.enrollment.HelpLine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A desk that a test answers for. */
public final class DeskBell implements HelpLine {
    private final List<String> calls = new ArrayList<>();
    private final List<Consumer<Answer>> listeners = new ArrayList<>();
    private int open;

    @Override
    public Call call(String screen, String language, Consumer<Answer> listener) {
        calls.add(screen + " " + language);
        listeners.add(listener);
        open++;
        return () -> open--;
    }

    /** Everybody who ever called hears this, also those who hung up. */
    public void answer(Answer answer) {
        for (var listener : List.copyOf(listeners)) listener.accept(answer);
    }

    /** The screen and the language of every call. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    /** Calls that nobody has taken off the list. */
    public int open() {
        return open;
    }
}
