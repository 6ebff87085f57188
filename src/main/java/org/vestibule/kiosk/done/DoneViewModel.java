package org.vestibule.kiosk.done;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.journey.Ease;
import org.vestibule.kiosk.journey.Ending;
import org.vestibule.kiosk.journey.Keys;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Step;
import org.vestibule.kiosk.journey.Touch;
import org.vestibule.practice.Timings;
import org.vestibule.ui.Scheduler;

import java.util.List;

/** What happens next, one question, and then nothing is left. */
public final class DoneViewModel implements ScreenModel {
    private final Session session;
    private final Timings timings;
    private final Scheduler scheduler;
    private final Ending ending;
    private final ReadOnlyObjectWrapper<@Nullable Ease> rated = new ReadOnlyObjectWrapper<>();
    private Scheduler.@Nullable Cancellable clearing;

    public DoneViewModel(Session session, Timings timings, Scheduler scheduler) {
        this.session = session;
        this.timings = timings;
        this.scheduler = scheduler;
        ending = session.trip().step() instanceof Step.Done(var how) ? how : Ending.DESK;
    }

    public Ending ending() {
        return ending;
    }

    public Message title() {
        return Message.of(Keys.of("done.title.", ending));
    }

    public Message next() {
        return Message.of(Keys.of("done.next.", ending));
    }

    public List<Ease> choices() {
        return List.of(Ease.values());
    }

    /** The answer; null until there is one. */
    public ReadOnlyObjectProperty<@Nullable Ease> rated() {
        return rated.getReadOnlyProperty();
    }

    public void onRate(Ease ease) {
        rated.set(ease);
        session.rate(ease);
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
