package org.vestibule.kiosk.check;

import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.StageWatch;
import org.vestibule.kiosk.journey.Step;
import org.vestibule.kiosk.journey.Touch;

/** One more step: show your ID at the desk. It goes on by itself when the desk has seen it. */
public final class IdCheckViewModel implements ScreenModel {
    private final Session session;
    private final StageWatch watch;

    public IdCheckViewModel(Session session, StageWatch watch) {
        this.session = session;
        this.watch = watch;
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
        if (session.trip().step() instanceof Step.IdCheck(var kept)) watch.start(kept.id());
    }

    @Override
    public void detached() {
        watch.stop();
    }
}
