package org.vestibule.kiosk.journey;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Holds one person's {@link Trip} and tells who watches when it moves. */
public final class Journey {
    private final List<Consumer<Trip>> watchers = new CopyOnWriteArrayList<>();
    private Trip trip;

    public Journey(String language) {
        trip = Trip.start(language);
    }

    public Trip trip() {
        return trip;
    }

    /** Moves on, or stays where the touch means nothing. */
    public void on(Touch touch) {
        move(Route.next(trip, touch));
    }

    /** The same place and the same answers in another language. */
    void speak(String language) {
        move(trip.say(draft -> draft.withLanguage(language)));
    }

    void restart(String language) {
        move(Trip.start(language));
    }

    private void move(Trip next) {
        if (next.equals(trip)) return;
        trip = next;
        for (var watcher : watchers) watcher.accept(next);
    }

    /**
     * @param watcher told at every change from now on
     * @return ends the watching
     */
    public Runnable watch(Consumer<Trip> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }
}
