package org.vestibule.sync;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vestibule.enrollment.Connection;
import org.vestibule.sync.SyncState.Link;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** What every part of sync learns of the link to the portal, in one place. */
final class SyncBoard implements Connection {
    private static final Logger LOG = LoggerFactory.getLogger(SyncBoard.class);

    private final AtomicReference<Standing> standing =
            new AtomicReference<>(new Standing(Link.UNKNOWN, Optional.empty()));
    private final List<Runnable> onBack = new CopyOnWriteArrayList<>();
    private final List<Consumer<State>> watchers = new CopyOnWriteArrayList<>();
    private final List<Runnable> onAlarm = new CopyOnWriteArrayList<>();

    record Standing(Link link, Optional<String> why) {}

    Standing standing() {
        return standing.get();
    }

    /** Calls the listener whenever the portal answers again after it did not. */
    void onBack(Runnable listener) {
        onBack.add(listener);
    }

    @Override
    public Watch watch(Consumer<State> listener) {
        synchronized (watchers) {
            watchers.add(listener);
            listener.accept(state());
        }
        return () -> watchers.remove(listener);
    }

    /** One at a time, so that the last thing anybody hears is how it stands. */
    private void tellWatchers() {
        synchronized (watchers) {
            for (var watcher : watchers) watcher.accept(state());
        }
    }

    private State state() {
        return switch (standing().link()) {
            case UNKNOWN -> State.UNKNOWN;
            case ONLINE -> State.UP;
            case OFFLINE, PAUSED -> State.DOWN;
        };
    }

    /** Calls the listener once whenever somebody begins to answer in the portal's place. */
    void onAlarm(Runnable listener) {
        onAlarm.add(listener);
    }

    /** Notes what an exchange says about the link. */
    void note(PortalReply<?> reply) {
        switch (reply) {
            case PortalReply.Done<?> _, PortalReply.Refused<?> _ -> reached();
            case PortalReply.Denied<?>(var why) -> set(Link.PAUSED, Optional.of(why));
            case PortalReply.Later<?>(var trouble, var why, _) -> {
                if (trouble.isOffline()) lost(trouble, why);
                else if (standing().link() == Link.OFFLINE) reached();
            }
        }
    }

    private void lost(Trouble trouble, String why) {
        var isNews = !standing().why().equals(Optional.of(why));
        set(Link.OFFLINE, Optional.of(why));
        if (!isNews || !trouble.isAlarm()) return;
        LOG.warn("{}", why);
        onAlarm.forEach(Runnable::run);
    }

    void reached() {
        var before = set(Link.ONLINE, Optional.empty());
        if (before == Link.OFFLINE || before == Link.PAUSED) onBack.forEach(Runnable::run);
    }

    private Link set(Link link, Optional<String> why) {
        var before = standing.getAndSet(new Standing(link, why)).link();
        if (before != link) {
            LOG.info("link to the portal: {}", link);
            tellWatchers();
        }
        return before;
    }
}
