package org.vestibule.console.desk;

import java.util.ArrayList;
import java.util.List;

/** Tells whoever listens that something changed; on the thread of the screens only. */
public final class Signal {
    private final List<Runnable> listeners = new ArrayList<>();

    /**
     * @return ends the listening
     */
    public Runnable on(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public void fire() {
        for (var listener : List.copyOf(listeners)) listener.run();
    }
}
