package org.vestibule.kiosk;

import org.vestibule.enrollment.Availability;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A store that a test puts out of order and mends. */
public final class Room implements Availability {
    private final Map<Object, Consumer<State>> listeners = new LinkedHashMap<>();
    private State state = State.SERVING;

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

    /** How many are listening. */
    public int listeners() {
        return listeners.size();
    }
}
