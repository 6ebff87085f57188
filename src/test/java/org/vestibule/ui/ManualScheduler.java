package org.vestibule.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Time that moves when a test says so. */
public final class ManualScheduler implements Scheduler {
    private final List<Waiting> waiting = new ArrayList<>();
    private long count;
    private Duration now = Duration.ZERO;

    private record Waiting(long number, Duration due, Runnable action) {}

    @Override
    public Cancellable after(Duration delay, Runnable action) {
        var item = new Waiting(count++, now.plus(delay), action);
        waiting.add(item);
        return () -> waiting.remove(item);
    }

    /** Everything that falls due on the way happens, in order. */
    public void advance(Duration by) {
        var end = now.plus(by);
        while (true) {
            var next =
                    waiting.stream()
                            .filter(item -> item.due().compareTo(end) <= 0)
                            .min(Comparator.comparing(Waiting::due));
            if (next.isEmpty()) break;
            waiting.remove(next.get());
            now = next.get().due();
            next.get().action().run();
        }
        now = end;
    }
}
