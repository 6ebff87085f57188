package org.vestibule.kiosk.decline;

import org.jspecify.annotations.Nullable;
import org.vestibule.enrollment.DeclineReason;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.journey.Keys;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Step;
import org.vestibule.kiosk.journey.Touch;
import org.vestibule.practice.Timings;
import org.vestibule.ui.Scheduler;

/** Thank you, a kind word on the reason, and the paper guide at the desk. */
public final class DeclinedViewModel implements ScreenModel {
    private final Session session;
    private final Timings timings;
    private final Scheduler scheduler;
    private final DeclineReason reason;
    private Scheduler.@Nullable Cancellable clearing;

    public DeclinedViewModel(Session session, Timings timings, Scheduler scheduler) {
        this.session = session;
        this.timings = timings;
        this.scheduler = scheduler;
        reason =
                session.trip().step() instanceof Step.Declined(var why)
                        ? why
                        : DeclineReason.NOT_SAID;
    }

    /** What may help with this reason. */
    public Message answer() {
        return Message.of(Keys.of("declined.answer.", reason));
    }

    public void onChangedMind() {
        session.on(new Touch.ChangedMind());
    }

    public void onLeave() {
        session.on(new Touch.Leave());
    }

    @Override
    public void attached() {
        clearing = scheduler.after(timings.readyClears(), this::onLeave);
    }

    @Override
    public void detached() {
        if (clearing != null) clearing.cancel();
        clearing = null;
    }
}
