package org.vestibule.sync;

import org.vestibule.outbox.OutboxItem;
import org.vestibule.outbox.RetrySchedule;
import org.vestibule.sync.SyncState.Link;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Carries the outbox to the portal, oldest first, a few at once. One that fails waits for its own
 * time and holds up nobody.
 */
final class OutboxWorker implements AutoCloseable {
    private static final Duration SHORTEST_REST = Duration.ofMillis(200);

    private static final Duration STORE_HEALS = Duration.ofSeconds(5);

    /** In case nobody wakes it. */
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);

    /**
     * Nothing waits longer than the schedule's cap, unless the clock was set back since an earlier
     * run of the program.
     */
    private static final Duration HORIZON = RetrySchedule.CAP.plusMinutes(1);

    private final SyncPorts ports;
    private final Carrier carrier;
    private final PortalGateway portal;
    private final SyncBoard board;
    private final SyncSettings.Pace pace;
    private final Times times;

    private final Rounds rounds = Rounds.behind("outbox", this::step);
    private final ExecutorService executor =
            Executors.newThreadPerTaskExecutor(BackgroundThreads.named("carrier"));
    private final Set<UUID> onTheWay = ConcurrentHashMap.newKeySet();
    private final Map<UUID, OutboxItem> hurried = new LinkedHashMap<>(); // outbox thread only
    private boolean hasBegun; // outbox thread only
    private volatile boolean hurry;
    private volatile long pausedUntil;
    private volatile long nextProbe;

    OutboxWorker(
            SyncPorts ports,
            Carrier carrier,
            PortalGateway portal,
            SyncBoard board,
            SyncSettings.Pace pace,
            Times times) {
        this.ports = ports;
        this.carrier = carrier;
        this.portal = portal;
        this.board = board;
        this.pace = pace;
        this.times = times;
        pausedUntil = times.ticker().nanos();
        nextProbe = pausedUntil;
    }

    /**
     * @param clock of the times that are kept; once the program runs no jump of the wall clock may
     *     move it
     */
    record Times(InstantSource clock, Ticker ticker) {}

    void start() {
        board.onBack(this::hurry);
        rounds.start();
    }

    /** Something was added. */
    void wake() {
        rounds.wake();
    }

    /** Sends everything that waits now, whatever its time: the network is back. */
    void hurry() {
        hurry = true;
        pausedUntil = times.ticker().nanos();
        rounds.wake();
    }

    private Duration step() {
        var busy = Set.copyOf(onTheWay); // before the outbox is read, so that no item goes twice
        var now = times.clock().instant();
        if (!hasBegun) gather(now.plus(HORIZON), busy);
        hasBegun = true;
        if (hurry) gatherAll(now, busy);
        var room = allowed() - busy.size();
        for (var item : candidates(now, busy)) {
            if (room-- <= 0) break;
            send(item);
        }
        probe();
        return rest(now);
    }

    private int allowed() {
        if (!times.ticker().until(pausedUntil).isZero()) return 0;
        return switch (board.standing().link()) {
            case ONLINE, UNKNOWN -> pace.parallel();
            case OFFLINE, PAUSED -> 1;
        };
    }

    private void gatherAll(Instant now, Set<UUID> busy) {
        hurry = false;
        gather(now, busy);
    }

    /** Whatever would wait until after that moment goes now. */
    private void gather(Instant moment, Set<UUID> busy) {
        for (var item : ports.outbox().list(0)) {
            var waits = item.state() == OutboxItem.State.WAITING && item.due().isAfter(moment);
            if (waits && !busy.contains(item.id())) hurried.put(item.id(), item);
        }
    }

    private List<OutboxItem> candidates(Instant now, Set<UUID> busy) {
        var due = ports.outbox().due(now, pace.parallel() + busy.size());
        var candidates = new ArrayList<>(due);
        due.forEach(item -> hurried.remove(item.id()));
        candidates.addAll(hurried.values());
        candidates.removeIf(item -> busy.contains(item.id()));
        return candidates;
    }

    private void send(OutboxItem item) {
        hurried.remove(item.id());
        onTheWay.add(item.id());
        executor.execute(
                () -> {
                    try {
                        if (!rounds.isStopped()) carry(item);
                    } finally {
                        onTheWay.remove(item.id());
                        rounds.wake();
                    }
                });
    }

    private void carry(OutboxItem item) {
        switch (carrier.carry(item, rounds::isStopped)) {
            case GO_ON -> {}
            case PAUSE -> pausedUntil = times.ticker().in(pace.pause());
            case STORE_BROKEN -> pausedUntil = times.ticker().in(STORE_HEALS);
        }
    }

    /** While nothing gets through, a small question costs less than an enrollment. */
    private void probe() {
        if (board.standing().link() != Link.OFFLINE || !onTheWay.isEmpty()) return;
        if (!times.ticker().until(nextProbe).isZero()) return;
        nextProbe = times.ticker().in(pace.probe());
        executor.execute(
                () -> {
                    if (portal.isReachable()) board.reached();
                });
    }

    private Duration rest(Instant now) {
        var pause = times.ticker().until(pausedUntil);
        var rest = pause.isZero() ? untilDue(now) : pause;
        if (board.standing().link() == Link.OFFLINE) rest = min(rest, pace.probe());
        return rest.compareTo(SHORTEST_REST) < 0 ? SHORTEST_REST : min(rest, LONGEST_REST);
    }

    private Duration untilDue(Instant now) {
        return ports.outbox().nextDue().map(due -> Duration.between(now, due)).orElse(LONGEST_REST);
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    void stop() {
        rounds.stop();
    }

    /** Waits for what is on the way; close the gateway first to cut that short. */
    @Override
    public void close() {
        rounds.close();
        executor.close();
    }
}
