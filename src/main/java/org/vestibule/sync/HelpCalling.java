package org.vestibule.sync;

import org.vestibule.enrollment.HelpLine;
import org.vestibule.enrollment.HelpLine.Answer;
import org.vestibule.sync.DeskLine.Ringing;
import org.vestibule.sync.DeskLine.State;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * One call for help. Its thread only tells and waits; each request runs beside it, so that a line
 * that hangs does not keep anybody from being told so.
 */
final class HelpCalling implements HelpLine.Call {
    private final PhoneToDesk phone;
    private final DeskLine.Cry cry;
    private final Consumer<Answer> listener;
    private final Rounds rounds = Rounds.awaited("help", this::step);
    private final AtomicReference<Optional<PortalReply<Ringing>>> arrived =
            new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<String>> id = new AtomicReference<>(Optional.empty());
    private volatile boolean hungUp;
    private Optional<Answer> told = Optional.empty(); // own thread only, as all below
    private boolean asking;
    private long lastHeard;
    private long nextAsk;

    HelpCalling(PhoneToDesk phone, DeskLine.Cry cry, Consumer<Answer> listener) {
        this.phone = phone;
        this.cry = cry;
        this.listener = listener;
        lastHeard = phone.ticker().nanos();
        nextAsk = lastHeard;
    }

    void start() {
        rounds.start();
    }

    private Duration step() {
        if (told.isEmpty()) tell(Answer.CALLING);
        var reply = arrived.getAndSet(Optional.empty());
        reply.ifPresent(this::take);
        if (rounds.isStopped()) return Duration.ZERO;
        var ticker = phone.ticker();
        if (!asking && ticker.until(nextAsk).isZero()) ask();
        var deadline = lastHeard + phone.rhythm().patience().toNanos();
        if (ticker.until(deadline).isZero()) {
            if (!told.equals(Optional.of(Answer.COMING))) tell(Answer.UNREACHABLE);
            return phone.rhythm().again();
        }
        return asking ? ticker.until(deadline) : min(ticker.until(nextAsk), ticker.until(deadline));
    }

    private void ask() {
        asking = true;
        Thread.startVirtualThread(
                () -> {
                    var reply =
                            id.get().map(phone.line()::ask).orElseGet(() -> phone.line().ring(cry));
                    if (reply instanceof PortalReply.Done<Ringing>(var ringing)) {
                        id.set(Optional.of(ringing.id()));
                    }
                    arrived.set(Optional.of(reply));
                    rounds.wake();
                    if (hungUp) hangUp();
                });
    }

    private void take(PortalReply<Ringing> reply) {
        asking = false;
        if (reply instanceof PortalReply.Done<Ringing>(var ringing)) {
            lastHeard = phone.ticker().nanos();
            nextAsk = phone.ticker().in(phone.rhythm().poll());
            tell(ringing.state());
        } else {
            nextAsk = phone.ticker().in(phone.rhythm().again());
        }
    }

    private void tell(State state) {
        switch (state) {
            case CALLING -> tell(Answer.CALLING);
            case HEARD -> tell(Answer.HEARD);
            case ON_THE_WAY -> tell(Answer.COMING);
            case DONE -> stop();
        }
    }

    private void tell(Answer answer) {
        if (rounds.isStopped() || told.equals(Optional.of(answer))) return;
        told = Optional.of(answer);
        listener.accept(answer);
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    void stop() {
        rounds.stop();
        phone.ended(this);
    }

    /** An answer that is being told may still arrive after this. */
    @Override
    public void close() {
        hungUp = true;
        stop();
        Thread.startVirtualThread(this::hangUp);
    }

    private void hangUp() {
        id.getAndSet(Optional.empty()).ifPresent(phone.line()::hangUp);
    }
}
