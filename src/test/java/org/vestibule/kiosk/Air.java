package org.vestibule.kiosk;

import org.vestibule.enrollment.Connection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A way to the portal that a test cuts and mends. */
public final class Air implements Connection {
    private final Map<Object, Consumer<State>> listeners = new LinkedHashMap<>();
    private State state = State.UP;

    @Override
    public Watch watch(Consumer<State> listener) {
        var key = new Object();
        listeners.put(key, listener);
        listener.accept(state);
        return () -> listeners.remove(key);
    }

    public void is(State now) {
        state = now;
        for (var listener : List.copyOf(listeners.values())) listener.accept(now);
    }

    /** How many screens are listening. */
    public int listeners() {
        return listeners.size();
    }
}
