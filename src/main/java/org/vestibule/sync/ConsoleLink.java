package org.vestibule.sync;

import org.vestibule.frontdesk.FrontDesk;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Everything a paired console does on the network, until closed. */
public final class ConsoleLink implements AutoCloseable {
    private final PortalLink link;
    private final ServerClock serverClock;
    private final FrontDesk desk;

    private ConsoleLink(URI portal, Trust trust, PairedDevice device, InstantSource clock) {
        var ticker = Ticker.system();
        serverClock = new ServerClock(clock, ticker);
        link = new PortalLink(portal, trust, PortalLink.Limits.BRISK, serverClock);
        var scope = Pairing.Kind.CONSOLE.scope();
        var tokens = new AccessTokens(link, device, scope, serverClock, ticker);
        desk = new DeskClient(new DeskWire(link, tokens, serverClock));
    }

    /**
     * Connects with the first question, so this does not block.
     *
     * @param portal base address, https
     * @param device as it was paired, with {@link Pairing.Kind#CONSOLE}
     */
    public static ConsoleLink open(
            URI portal, Trust trust, PairedDevice device, InstantSource clock) {
        return new ConsoleLink(portal, trust, device, clock);
    }

    public FrontDesk desk() {
        return desk;
    }

    /** The portal's time: what it tells is as old as this says, whatever our own clock shows. */
    public InstantSource clock() {
        return serverClock;
    }

    /** How far the portal's clock is ahead of ours, when that is more than five minutes. */
    public Optional<Duration> skew() {
        return serverClock.skew();
    }

    /** Breaks off whatever is under way, which then comes back as offline. */
    @Override
    public void close() {
        link.close();
    }
}
