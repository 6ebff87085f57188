package org.vestibule.store;

import org.vestibule.enrollment.Availability;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** What ails the store, told to whoever watches. */
final class Condition implements Availability {
    private final List<Consumer<State>> watchers = new CopyOnWriteArrayList<>();
    private Optional<StoreTrouble> trouble = Optional.empty();

    synchronized Optional<StoreTrouble> trouble() {
        return trouble;
    }

    void ails(StoreTrouble found) {
        set(Optional.of(found));
    }

    void isWell() {
        set(Optional.empty());
    }

    @Override
    public synchronized Watch watch(Consumer<State> listener) {
        watchers.add(listener);
        listener.accept(state());
        return () -> watchers.remove(listener);
    }

    /** One at a time, so that the last thing anybody hears is how it stands. */
    private synchronized void set(Optional<StoreTrouble> found) {
        var before = state();
        trouble = found;
        if (state() == before) return;
        for (var watcher : watchers) watcher.accept(state());
    }

    private State state() {
        return trouble.isEmpty() ? State.SERVING : State.RESTING;
    }
}
