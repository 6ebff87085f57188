package org.vestibule.kiosk.agree;

import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Touch;

/** The kiosk could not keep it. It says so, and never "done". */
public final class NotSavedViewModel implements ScreenModel {
    private final Session session;

    public NotSavedViewModel(Session session) {
        this.session = session;
    }

    /** Back to the answers, which are still there, to try once more. */
    public void onTryAgain() {
        session.on(new Touch.Back());
    }

    public void onLeave() {
        session.on(new Touch.Leave());
    }
}
