package org.vestibule.portal.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** So many tries in so much time, a key. Forgets the oldest keys before it grows too big. */
public final class Throttle {
    private static final int MOST_KEYS = 10_000;

    private final int most;
    private final Duration window;
    private final InstantSource clock;
    private final Map<String, Window> windows = new LinkedHashMap<>();

    public Throttle(int most, Duration window, InstantSource clock) {
        this.most = most;
        this.window = window;
        this.clock = clock;
    }

    private record Window(Instant since, int taken) {}

    /** Takes one try; how long to wait when there is none left. */
    public synchronized Optional<Duration> take(String key) {
        var now = clock.instant();
        var open = windows.get(key);
        if (open == null || !now.isBefore(open.since().plus(window))) open = new Window(now, 0);
        if (open.taken() >= most)
            return Optional.of(Duration.between(now, open.since().plus(window)));
        windows.remove(key);
        windows.put(key, new Window(open.since(), open.taken() + 1));
        var keys = windows.keySet().iterator();
        if (windows.size() > MOST_KEYS) {
            keys.next();
            keys.remove();
        }
        return Optional.empty();
    }

    /** It was a good one and does not count. */
    public synchronized void giveBack(String key) {
        windows.computeIfPresent(
                key, (_, open) -> new Window(open.since(), Math.max(0, open.taken() - 1)));
    }
}
