package org.vestibule.kiosk.check;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.vestibule.enrollment.Connection;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.journey.Kept;
import org.vestibule.kiosk.journey.LinkWatch;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.StageWatch;
import org.vestibule.kiosk.journey.Step;
import org.vestibule.kiosk.journey.Touch;

import java.util.Optional;

/** One more step: show your ID at the desk. It goes on by itself when the desk has seen it. */
public final class IdCheckViewModel implements ScreenModel {
    private final Session session;
    private final StageWatch watch;
    private final LinkWatch link;
    private final Optional<Kept> kept;
    private final ReadOnlyBooleanWrapper offline = new ReadOnlyBooleanWrapper();

    public IdCheckViewModel(Session session, StageWatch watch, LinkWatch link) {
        this.session = session;
        this.watch = watch;
        this.link = link;
        kept =
                session.trip().step() instanceof Step.IdCheck(var what)
                        ? Optional.of(what)
                        : Optional.empty();
    }

    /** What the desk calls, such as {@code B7}. */
    public Optional<String> ticket() {
        return kept.flatMap(Kept::ticket);
    }

    /** What follows once the desk has looked. */
    public Message line() {
        return Message.of(
                switch (kept.map(k -> k.way().forWhom()).orElse(ForWhom.ME)) {
                    case ME, JUST_SHOW_ME -> "id-check.line";
                    case CANNOT_GET_IN -> "id-check.recovery";
                    case MY_CHILD, ADULT_I_HELP -> "id-check.for-another";
                });
    }

    /** Whether there is a code to show and to print: not before the desk has decided. */
    public boolean hasCode() {
        return kept.filter(Kept::showsCodeEarly).isPresent();
    }

    /** While it is, the screen cannot go on by itself. */
    public ReadOnlyBooleanProperty offline() {
        return offline.getReadOnlyProperty();
    }

    /** The square may be scanned before the desk has seen the ID: the phone page waits. */
    public void onShowCode() {
        session.on(new Touch.ShowCode());
    }

    public void onPrint() {
        session.on(new Touch.Print());
    }

    public void onLeave() {
        session.on(new Touch.Leave());
    }

    @Override
    public void attached() {
        link.start(state -> offline.set(state == Connection.State.DOWN));
        kept.ifPresent(k -> watch.start(k.id()));
    }

    @Override
    public void detached() {
        watch.stop();
        link.stop();
    }
}
