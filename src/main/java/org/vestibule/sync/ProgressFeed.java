package org.vestibule.sync;

import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.Progress;
import org.vestibule.enrollment.ProgressLog;
import org.vestibule.enrollment.Stage;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Follows Tasks on the portal as long as somebody watches. */
final class ProgressFeed implements Progress, AutoCloseable {
    private final ProgressLog log;
    private final PortalGateway portal;
    private final SyncBoard board;
    private final Duration poll;
    private final Set<TaskWatch> watches = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    ProgressFeed(ProgressLog log, PortalGateway portal, SyncBoard board, Duration poll) {
        this.log = log;
        this.portal = portal;
        this.board = board;
        this.poll = poll;
    }

    @Override
    public Watch watch(EnrollmentId id, Consumer<Stage> listener) {
        var watch = new TaskWatch(id, listener, this);
        if (closed) return () -> {};
        watches.add(watch);
        watch.start();
        return watch;
    }

    /** There is news of it: no need to wait for the next look. */
    void delivered(EnrollmentId id) {
        for (var watch : watches) if (watch.id().equals(id)) watch.wake();
    }

    void ended(TaskWatch watch) {
        watches.remove(watch);
    }

    ProgressLog log() {
        return log;
    }

    PortalGateway portal() {
        return portal;
    }

    SyncBoard board() {
        return board;
    }

    Duration poll() {
        return poll;
    }

    /** Ends every watch; waits for looks under way. */
    @Override
    public void close() {
        closed = true;
        var left = Set.copyOf(watches);
        left.forEach(TaskWatch::close);
        left.forEach(TaskWatch::join);
    }
}
