package org.vestibule.kiosk.handoff;

import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Touch;

/** The request is kept, but no code was left here: the front desk gives one. */
public final class NoCodeViewModel implements ScreenModel {
    private final Session session;

    public NoCodeViewModel(Session session) {
        this.session = session;
    }

    public void onLeave() {
        session.on(new Touch.Leave());
    }
}
