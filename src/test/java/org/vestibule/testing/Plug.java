package org.vestibule.testing;

import org.vestibule.device.speech.Headset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A headset that a test plugs in and pulls out. */
public final class Plug implements Headset {
    private final List<Consumer<Boolean>> listeners = new ArrayList<>();
    private boolean in;

    public void in(boolean now) {
        in = now;
        listeners.forEach(listener -> listener.accept(now));
    }

    @Override
    public boolean pluggedIn() {
        return in;
    }

    @Override
    public void watch(Consumer<Boolean> listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        listeners.clear();
    }
}
