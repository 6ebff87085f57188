package org.vestibule.portal.desk;

import org.vestibule.portal.store.PortalDatabase;
import org.vestibule.portal.store.Rows;
import org.vestibule.staff.Lockout;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Slows down guessing of staff's passwords. A try is on the disk before it is looked at. The wait
 * runs by monotonic time while the program does; what is left of it is kept, and a restart goes on
 * from what was kept last. So neither a restart nor a moved clock makes a wait shorter.
 */
final class Lockouts {
    private final PortalDatabase database;
    private final Ticker ticker;
    private final long started;

    /** Since when the kept rest runs, where that is later than the start. */
    private final Map<String, Long> since = new HashMap<>();

    private final ReentrantLock lock = new ReentrantLock();

    Lockouts(PortalDatabase database, Ticker ticker) {
        this.database = database;
        this.ticker = ticker;
        this.started = ticker.nanos();
    }

    /**
     * What is tried against.
     *
     * @param hash of a name or a device
     */
    record Subject(String hash, Lockout.Rule rule) {}

    /**
     * Takes one try of each, on the disk when it returns.
     *
     * @return how long to wait first, and then nothing was taken; zero when the try may be looked
     *     at
     */
    Duration take(List<Subject> subjects) {
        lock.lock();
        try {
            var wait = database.read(rows -> longestWait(rows, subjects));
            if (!wait.isZero()) return wait;
            database.durably(rows -> taken(rows, subjects));
            subjects.forEach(s -> since.put(s.hash(), ticker.nanos()));
            return wait;
        } finally {
            lock.unlock();
        }
    }

    private Duration longestWait(Rows rows, List<Subject> subjects) {
        return subjects.stream()
                .map(s -> now(rows, s.hash()).wait(s.rule()))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private List<Subject> taken(Rows rows, List<Subject> subjects) {
        for (var s : subjects) rows.locks().put(s.hash(), now(rows, s.hash()).taken(s.rule()));
        return subjects;
    }

    private Lockout now(Rows rows, String hash) {
        return rows.locks().find(hash).after(runs(hash));
    }

    private Duration runs(String hash) {
        return ticker.since(since.getOrDefault(hash, started));
    }

    /** The try was right: nothing is held against anybody any more. */
    void clear(List<String> hashes) {
        lock.lock();
        try {
            database.durably(
                    rows -> {
                        hashes.forEach(rows.locks()::remove);
                        return hashes;
                    });
            hashes.forEach(since::remove);
        } finally {
            lock.unlock();
        }
    }

    /** Whether the next try would have to wait. */
    boolean holds(Subject subject) {
        lock.lock();
        try {
            return !database.read(rows -> now(rows, subject.hash())).wait(subject.rule()).isZero();
        } finally {
            lock.unlock();
        }
    }

    /** Keeps what is left of every wait: called now and then, so that a restart adds little. */
    void writeDown() {
        lock.lock();
        try {
            var left =
                    database.inTransaction(
                            rows -> {
                                var waiting = rows.locks().waiting();
                                waiting.replaceAll((hash, kept) -> kept.after(runs(hash)));
                                waiting.forEach(rows.locks()::put);
                                return waiting.keySet();
                            });
            left.forEach(hash -> since.put(hash, ticker.nanos()));
        } finally {
            lock.unlock();
        }
    }
}
