package org.vestibule.sync;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vestibule.frontdesk.KioskOrders;
import org.vestibule.frontdesk.KioskReport;
import org.vestibule.sync.SyncState.Link;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tells the desk how this kiosk is, and does what the desk answers. */
final class KioskReporter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KioskReporter.class);

    /** Three of them fit into the time after which a silent kiosk counts as gone. */
    static final Duration EVERY = Duration.ofSeconds(5);

    /** A queue that drains changes all the time. */
    static final Duration GAP = Duration.ofSeconds(1);

    /** A portal that takes no reports is asked again this often: it may have been updated. */
    private static final Duration NOT_WANTED = Duration.ofMinutes(5);

    private final DeskLine line;
    private final Consumer<UUID> release;
    private final SyncBoard board;
    private final Supplier<KioskReport> report;
    private final Ticker ticker;
    private final Rounds rounds = Rounds.behind("report", this::step);
    private Optional<KioskReport> told = Optional.empty(); // own thread only, as the next three
    private boolean gotThrough;
    private long next;
    private long earliest;

    /**
     * @param release sends a parked item again
     * @param report made anew each time; may read the disk
     */
    KioskReporter(
            DeskLine line,
            Consumer<UUID> release,
            SyncBoard board,
            Supplier<KioskReport> report,
            Ticker ticker) {
        this.line = line;
        this.release = release;
        this.board = board;
        this.report = report;
        this.ticker = ticker;
        next = ticker.nanos();
        earliest = next;
    }

    void start() {
        rounds.start();
    }

    /** Something may have changed: if it has, the desk is told at once. */
    void changed() {
        rounds.wake();
    }

    private Duration step() {
        // Putting a report together reads the whole queue: not before it may be told.
        var mayBeTold = ticker.until(gotThrough ? earliest : next);
        if (!mayBeTold.isZero()) return mayBeTold;
        var now = report.get();
        var isNews = !told.equals(Optional.of(now));
        var due = ticker.until(next);
        return isNews || due.isZero() ? tell(now) : due;
    }

    private Duration tell(KioskReport now) {
        var reply = line.report(now);
        if (rounds.isStopped()) return Duration.ZERO;
        gotThrough = reply instanceof PortalReply.Done;
        var rest =
                switch (reply) {
                    case PortalReply.Done<KioskOrders>(var orders) -> heard(now, orders);
                    case PortalReply.Later<KioskOrders> later ->
                            later.retryAfter().filter(it -> it.compareTo(EVERY) > 0).orElse(EVERY);
                    case PortalReply.Denied<KioskOrders> _, PortalReply.Refused<KioskOrders> _ ->
                            NOT_WANTED;
                };
        next = ticker.in(rest);
        earliest = ticker.in(GAP);
        return rest;
    }

    private Duration heard(KioskReport now, KioskOrders orders) {
        told = Optional.of(now);
        // A small question got through. Whether an enrollment may is not said by it, so a pause
        // stays a pause.
        if (board.standing().link() == Link.OFFLINE) board.reached();
        orders.retry().forEach(this::release);
        return EVERY;
    }

    private void release(String id) {
        try {
            release.accept(UUID.fromString(id));
            LOG.info("{} goes again, as the desk wants", id);
        } catch (IllegalArgumentException _) {
            LOG.warn("the desk wants something unknown to go again");
        }
    }

    void stop() {
        rounds.stop();
    }

    @Override
    public void close() {
        rounds.close();
    }
}
