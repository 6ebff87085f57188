package org.vestibule.sync;

import org.vestibule.audit.AuditEvent;
import org.vestibule.enrollment.Connection;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.HelpLine;
import org.vestibule.enrollment.Progress;
import org.vestibule.frontdesk.KioskReport;
import org.vestibule.outbox.RetrySchedule;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Everything a paired kiosk does on the network, from the moment it is started until closed. */
public final class KioskSync implements AutoCloseable {
    private final SyncPorts ports;
    private final PortalGateway portal;
    private final SyncBoard board = new SyncBoard();
    private final Overview overview;
    private final ProgressFeed feed;
    private final OutboxWorker worker;
    private final CodeReplenisher replenisher;
    private final PhoneToDesk phone;
    private final KioskReporter reporter;
    private final AtomicReference<Supplier<KioskSide>> side =
            new AtomicReference<>(() -> KioskSide.UNKNOWN);

    private KioskSync(
            SyncSettings settings, SyncPorts ports, PairedDevice device, InstantSource clock) {
        this.ports = ports;
        var ticker = Ticker.system();
        var serverClock = new ServerClock(clock, ticker);
        var link =
                new PortalLink(settings.portal(), settings.trust(), limits(settings), serverClock);
        var scope = Pairing.Kind.KIOSK.scope();
        var tokens = new AccessTokens(link, device, scope, serverClock, ticker);
        portal = new FhirPortal(link, tokens, device.clientId(), serverClock);
        feed = new ProgressFeed(ports.progress(), portal, board, settings.poll());
        var schedule = new RetrySchedule(new SecureRandom());
        var steady = new SteadyClock(clock, ticker);
        var carrier = new Carrier(ports, portal, board, schedule, steady, this::settled);
        var times = new OutboxWorker.Times(steady, ticker);
        worker = new OutboxWorker(ports, carrier, portal, board, settings.pace(), times);
        replenisher =
                new CodeReplenisher(
                        ports.codes(),
                        portal,
                        board,
                        schedule,
                        serverClock,
                        settings.pace().codes());
        overview = new Overview(ports, board, serverClock);
        var desk = desk(link.within(PortalLink.Limits.BRISK), device, serverClock);
        phone = new PhoneToDesk(desk, ticker, PhoneToDesk.Rhythm.STANDARD);
        reporter = new KioskReporter(desk, this::release, board, this::report, ticker);
    }

    private static PortalLink.Limits limits(SyncSettings settings) {
        var patience = settings.patience();
        return new PortalLink.Limits(patience.connect(), patience.silence(), patience.call());
    }

    /** With a token of its own: help does not wait behind an enrollment that hangs. */
    private static DeskLine desk(PortalLink link, PairedDevice device, ServerClock serverClock) {
        var ticker = Ticker.system();
        var tokens = new AccessTokens(link, device, HttpsDeskLine.SCOPE, serverClock, ticker);
        return new HttpsDeskLine(new DeskWire(link, tokens, serverClock));
    }

    /** Starts sending, stocking codes and following Tasks; returns at once. */
    public static KioskSync start(
            SyncSettings settings, SyncPorts ports, PairedDevice device, InstantSource clock) {
        var sync = new KioskSync(settings, ports, device, clock);
        ports.outbox().onAdded(sync::added);
        sync.board.onAlarm(() -> sync.alarm(device));
        sync.worker.start();
        sync.replenisher.start();
        sync.reporter.start();
        return sync;
    }

    private void alarm(PairedDevice device) {
        ports.audit().record(AuditEvent.PORTAL_UNTRUSTED, "kiosk", device.clientId());
    }

    private void settled(EnrollmentId id) {
        feed.delivered(id);
        reporter.changed();
    }

    private void added() {
        worker.wake();
        replenisher.wake();
        reporter.changed();
    }

    private void release(UUID id) {
        ports.outbox().release(id);
        worker.wake();
    }

    private KioskReport report() {
        return report(side.get().get());
    }

    /** What the desk would be told now. Reads the outbox: not on the UI thread. */
    public KioskReport report(KioskSide known) {
        return overview.report(known);
    }

    /**
     * What the desk is told of the kiosk besides the queue; until this is called, nothing is known.
     *
     * @param known asked every few seconds on a thread of sync's own
     */
    public void reportAs(Supplier<KioskSide> known) {
        side.set(known);
        changed();
    }

    /** What {@link #reportAs} gives may have changed: the desk is told at once if it has. */
    public void changed() {
        reporter.changed();
    }

    public HelpLine helpLine() {
        return phone;
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
        return overview.state();
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
        reporter.stop();
        phone.close();
        portal.close();
        feed.close();
        replenisher.close();
        reporter.close();
        worker.close();
    }
}
