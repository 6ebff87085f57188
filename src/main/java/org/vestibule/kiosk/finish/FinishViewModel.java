package org.vestibule.kiosk.finish;

import org.vestibule.enrollment.FinishBy;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Touch;

import java.util.List;
import java.util.Optional;

/** Which way of finishing fits you best? */
public final class FinishViewModel implements ScreenModel {
    private final Session session;

    public FinishViewModel(Session session) {
        this.session = session;
    }

    public List<FinishBy> choices() {
        return List.of(FinishBy.values());
    }

    /** What was picked before; empty at first. */
    public Optional<FinishBy> picked() {
        return session.trip().draft().answers().finishBy();
    }

    public void onPick(FinishBy finishBy) {
        session.on(new Touch.PickFinish(finishBy));
    }

    public void onNotToday() {
        session.on(new Touch.NotToday());
    }
}
