package org.vestibule.device.speech;

import java.util.function.Consumer;

/** A kiosk without a jack, or one whose only sound is a handset. */
public record FixedHeadset(boolean pluggedIn) implements Headset {
    @Override
    public void watch(Consumer<Boolean> listener) {
        // It never changes.
    }

    @Override
    public void close() {
        // Nothing was begun.
    }
}
