package org.vestibule.sync;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.Pending;
import org.vestibule.frontdesk.KioskAbout;
import org.vestibule.frontdesk.KioskReport;
import org.vestibule.outbox.OutboxItem;
import org.vestibule.outbox.OutboxItem.State;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How sync is doing, put together from the queue, the link and the clock. Reads the disk. */
final class Overview {
    private static final Logger LOG = LoggerFactory.getLogger(Overview.class);

    private final SyncPorts ports;
    private final SyncBoard board;
    private final ServerClock serverClock;
    private final AtomicReference<Optional<Oldest>> oldest =
            new AtomicReference<>(Optional.empty());
    private final AtomicReference<List<OutboxItem>> known = new AtomicReference<>(List.of());

    Overview(SyncPorts ports, SyncBoard board, ServerClock serverClock) {
        this.ports = ports;
        this.board = board;
        this.serverClock = serverClock;
    }

    /** The record is opened once, not at each look. */
    private record Oldest(EnrollmentId id, Instant written) {}

    SyncState state() {
        return state(ports.outbox().list(0));
    }

    /** While the store is out of order, the desk is told so and what was known before. */
    private List<OutboxItem> items() {
        try {
            known.set(ports.outbox().list(0));
        } catch (RuntimeException e) {
            LOG.debug("the outbox cannot be read: {}", Stumble.of(e));
        }
        return known.get();
    }

    KioskReport report(KioskSide side) {
        var items = items();
        var waiting = in(State.WAITING, items);
        var words = Stream.concat(side.about().trouble().stream(), state(items).trouble().stream());
        var trouble = Optional.of(words.collect(Collectors.joining("; ")));
        return new KioskReport(
                side.use(),
                side.paper(),
                waiting.size(),
                waiting.stream().findFirst().flatMap(this::written),
                in(State.PARKED, items).stream().map(Overview::parked).toList(),
                Optional.of(side.about().withTrouble(trouble.filter(it -> !it.isEmpty())))
                        .filter(it -> !it.equals(KioskAbout.NOTHING)));
    }

    private SyncState state(List<OutboxItem> items) {
        var standing = board.standing();
        return new SyncState(
                standing.link(),
                standing.why(),
                serverClock.skew(),
                in(State.WAITING, items).size(),
                in(State.PARKED, items).size());
    }

    private static List<OutboxItem> in(State state, List<OutboxItem> items) {
        return items.stream().filter(item -> item.state() == state).toList();
    }

    private static KioskReport.Parked parked(OutboxItem item) {
        return new KioskReport.Parked(
                item.id().toString(), item.reason().orElse("the portal refused it"));
    }

    private Optional<Instant> written(OutboxItem item) {
        var id = new EnrollmentId(item.id());
        var known = oldest.get().filter(it -> it.id().equals(id));
        if (known.isPresent()) return known.map(Oldest::written);
        try {
            if (!(ports.pending().find(id) instanceof Pending.Lookup.Found found)) {
                return Optional.empty();
            }
            var written = found.enrollment().authoredOn();
            oldest.set(Optional.of(new Oldest(id, written)));
            return Optional.of(written);
        } catch (RuntimeException e) {
            LOG.debug("the oldest enrollment cannot be read: {}", Stumble.of(e));
            return Optional.empty();
        }
    }
}
