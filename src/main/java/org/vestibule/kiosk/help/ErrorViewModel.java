package org.vestibule.kiosk.help;

import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;

/** Something broke: a short code for staff, and a fresh start. */
public final class ErrorViewModel implements ScreenModel {
    private final Session session;

    public ErrorViewModel(Session session) {
        this.session = session;
    }

    public String supportCode() {
        return session.supportCode();
    }

    public void onLeave() {
        session.wipe();
    }
}
