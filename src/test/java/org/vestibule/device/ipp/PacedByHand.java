package org.vestibule.device.ipp;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only while somebody waits; on the way things may happen. */
final class PacedByHand implements Pace {
    private final List<Event> events = new ArrayList<>();
    private long now;

    private record Event(long at, Runnable action) {}

    /** Something happens that long after the start. */
    synchronized void at(Duration when, Runnable action) {
        events.add(new Event(when.toNanos(), action));
    }

    @Override
    public synchronized long nanos() {
        return now;
    }

    @Override
    public void pause(Duration duration) {
        List<Event> due;
        synchronized (this) {
            now += duration.toNanos();
            due = events.stream().filter(event -> event.at() <= now).toList();
            events.removeAll(due);
        }
        for (var event : due) event.action().run();
    }

    Duration passed() {
        return Duration.ofNanos(nanos());
    }
}
