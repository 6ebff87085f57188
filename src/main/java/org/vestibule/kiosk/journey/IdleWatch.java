package org.vestibule.kiosk.journey;

import org.jspecify.annotations.Nullable;
import org.vestibule.practice.Timings;
import org.vestibule.ui.Scheduler;

/**
 * Notices that nobody is there any more: asks after {@link Timings#idle}, and says so for good
 * after {@link Timings#idleWarning} without an answer. It can be answered any number of times
 * at least ten).
 */
public final class IdleWatch {
    private final Timings timings;
    private final Scheduler scheduler;
    private final Listener listener;
    private Scheduler.@Nullable Cancellable next;
    private boolean held;
    private boolean warned;

    public IdleWatch(Timings timings, Scheduler scheduler, Listener listener) {
        this.timings = timings;
        this.scheduler = scheduler;
        this.listener = listener;
    }

    /** Who acts on it. */
    public interface Listener {
        /** Ask whether somebody is still there. */
        void warn();

        /** Nobody answered. */
        void gone();
    }

    /** Somebody is there. While the question stands only {@link #stay} answers it. */
    public void touched() {
        if (!warned) restart();
    }

    /** The question was answered: the time runs anew. */
    public void stay() {
        warned = false;
        restart();
    }

    /** While held, as when a phone is connected, silence means nothing. */
    public void hold(boolean hold) {
        if (hold == held) return;
        held = hold;
        stay();
    }

    /** Nobody to watch until the next touch. */
    public void stop() {
        cancel();
        held = false;
        warned = false;
    }

    private void restart() {
        cancel();
        if (!held) next = scheduler.after(timings.idle(), this::warn);
    }

    private void warn() {
        warned = true;
        next = scheduler.after(timings.idleWarning(), this::gone);
        listener.warn();
    }

    private void gone() {
        stop();
        listener.gone();
    }

    private void cancel() {
        if (next != null) next.cancel();
        next = null;
    }
}
