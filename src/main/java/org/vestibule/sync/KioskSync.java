package org.vestibule.sync;

import org.vestibule.enrollment.Connection;
import org.vestibule.enrollment.Progress;
import org.vestibule.outbox.OutboxItem;
import org.vestibule.outbox.RetrySchedule;

import java.security.SecureRandom;
import java.time.InstantSource;

/** Everything a paired kiosk does on the network, from the moment it is started until closed. */
public final class KioskSync implements AutoCloseable {
    private final SyncPorts ports;
    private final PortalGateway portal;
    private final SyncBoard board = new SyncBoard();
    private final ServerClock serverClock;
    private final ProgressFeed feed;
    private final OutboxWorker worker;
    private final CodeReplenisher replenisher;

    private KioskSync(
            SyncSettings settings, SyncPorts ports, PairedDevice device, InstantSource clock) {
        this.ports = ports;
        serverClock = new ServerClock(clock);
        var ticker = Ticker.system();
        var limits = PortalLink.Limits.STANDARD;
        var link = new PortalLink(settings.portal(), settings.trust(), limits, serverClock);
        var tokens = new AccessTokens(link, device, serverClock, ticker);
        portal = new FhirPortal(link, tokens, device.clientId(), serverClock);
        feed = new ProgressFeed(ports.progress(), portal, board, settings.poll());
        var schedule = new RetrySchedule(new SecureRandom());
        var carrier = new Carrier(ports, portal, board, schedule, clock, feed::delivered);
        var times = new OutboxWorker.Times(clock, ticker);
        worker = new OutboxWorker(ports, carrier, portal, board, settings.pace(), times);
        replenisher =
                new CodeReplenisher(
                        ports.codes(), portal, board, schedule, clock, settings.pace().codes());
    }

    /** Starts sending, stocking codes and following Tasks; returns at once. */
    public static KioskSync start(
            SyncSettings settings, SyncPorts ports, PairedDevice device, InstantSource clock) {
        var sync = new KioskSync(settings, ports, device, clock);
        ports.outbox().onAdded(sync::added);
        sync.worker.start();
        sync.replenisher.start();
        return sync;
    }

    private void added() {
        worker.wake();
        replenisher.wake();
    }

    public Progress progress() {
        return feed;
    }

    /** Whether the portal answers, for the screens. */
    public Connection connection() {
        return board;
    }

    /** Reads the outbox for its counts: not on the UI thread. */
    public SyncState state() {
        var items = ports.outbox().list(0);
        var parked = items.stream().filter(it -> it.state() == OutboxItem.State.PARKED).count();
        var waiting = items.stream().filter(it -> it.state() == OutboxItem.State.WAITING).count();
        var standing = board.standing();
        return new SyncState(
                standing.link(),
                standing.why(),
                serverClock.skew(),
                Math.toIntExact(waiting),
                Math.toIntExact(parked));
    }

    /** Somebody knows that the network returned, or that the portal lets us in again. */
    public void networkIsBack() {
        worker.hurry();
        replenisher.hurry();
    }

    /** Breaks off what is on the wire (it stays due) and waits until nothing uses the ports. */
    @Override
    public void close() {
        ports.outbox().onAdded(() -> {});
        worker.stop();
        replenisher.stop();
        portal.close();
        feed.close();
        replenisher.close();
        worker.close();
    }
}
