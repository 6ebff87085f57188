package org.vestibule.sync;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.Pending;
import org.vestibule.enrollment.Stage;
import org.vestibule.outbox.OutboxItem;
import org.vestibule.outbox.Receipt;
import org.vestibule.outbox.RetrySchedule;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Takes one item to the portal and books what came of it; the outbox puts that on record. */
final class Carrier {
    private static final Logger LOG = LoggerFactory.getLogger(Carrier.class);

    private final SyncPorts ports;
    private final PortalGateway portal;
    private final SyncBoard board;
    private final RetrySchedule schedule;
    private final InstantSource clock;
    private final Consumer<EnrollmentId> settled;
    private final Map<UUID, Integer> conflicts = new ConcurrentHashMap<>();

    /**
     * @param clock the one that the outbox's times are of; see {@link SteadyClock}
     * @param settled told of every enrollment that the portal has, or that is parked
     */
    Carrier(
            SyncPorts ports,
            PortalGateway portal,
            SyncBoard board,
            RetrySchedule schedule,
            InstantSource clock,
            Consumer<EnrollmentId> settled) {
        this.ports = ports;
        this.portal = portal;
        this.board = board;
        this.schedule = schedule;
        this.clock = clock;
        this.settled = settled;
    }

    /** What the queue does next. */
    enum After {
        GO_ON,
        /** The portal lets nothing of this device in. */
        PAUSE,
        /** Nothing can be booked. */
        STORE_BROKEN
    }

    /**
     * @param stopping when it says so, a failure is not booked: the item simply stays due
     */
    After carry(OutboxItem item, BooleanSupplier stopping) {
        try {
            return switch (ports.pending().find(new EnrollmentId(item.id()))) {
                case Pending.Lookup.Found found -> settle(item, found, stopping);
                case Pending.Lookup.Shredded() ->
                        park(item.id(), "its data was erased here; look for it at the portal");
                case Pending.Lookup.Unreadable() ->
                        park(item.id(), "its record here cannot be read");
            };
        } catch (RuntimeException e) {
            LOG.error("{} was not carried: {}", item.id(), Stumble.of(e));
            return retryAfterBug(item);
        }
    }

    private After settle(OutboxItem item, Pending.Lookup.Found found, BooleanSupplier stopping) {
        var reply = portal.deliver(found);
        if (stopping.getAsBoolean() && reply instanceof PortalReply.Later) return After.GO_ON;
        var after =
                switch (reply) {
                    case PortalReply.Done<Receipt>(var receipt) ->
                            keep(found.enrollment(), receipt);
                    case PortalReply.Later<Receipt> later -> retry(item, later);
                    case PortalReply.Denied<Receipt> _ -> After.PAUSE;
                    case PortalReply.Refused<Receipt>(var words) -> park(item.id(), words);
                };
        board.note(reply);
        return after;
    }

    private After keep(Enrollment enrollment, Receipt receipt) {
        var id = enrollment.id();
        ports.outbox().delivered(id.value(), receipt);
        conflicts.remove(id.value());
        if (enrollment.isDeclined()) ports.progress().remember(id, Stage.CLOSED);
        LOG.info("{} delivered", id);
        settled.accept(id);
        return After.GO_ON;
    }

    private After retry(OutboxItem item, PortalReply.Later<Receipt> later) {
        var id = item.id();
        if (later.trouble() == Trouble.CONFLICT) {
            var inARow = conflicts.merge(id, 1, Integer::sum);
            if (schedule.parksConflict(inARow)) return park(id, later.why());
        } else {
            conflicts.remove(id);
        }
        var delay = schedule.delay(item.attempts() + 1, later.retryAfter());
        ports.outbox().retryAt(id, clock.instant().plus(delay), later.why());
        return After.GO_ON;
    }

    private After park(UUID id, String words) {
        conflicts.remove(id);
        ports.outbox().park(id, words);
        LOG.warn("{} parked", id);
        settled.accept(new EnrollmentId(id));
        return After.GO_ON;
    }

    private After retryAfterBug(OutboxItem item) {
        var due = clock.instant().plus(schedule.delay(item.attempts() + 1, Optional.empty()));
        try {
            ports.outbox().retryAt(item.id(), due, "something went wrong on this device");
            return After.GO_ON;
        } catch (RuntimeException e) {
            LOG.error("the outbox takes nothing: {}", Stumble.of(e));
            return After.STORE_BROKEN;
        }
    }
}
