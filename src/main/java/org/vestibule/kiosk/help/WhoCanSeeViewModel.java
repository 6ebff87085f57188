package org.vestibule.kiosk.help;

import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;

/** Four plain sentences on who can see what. */
public final class WhoCanSeeViewModel implements ScreenModel {
    private final Session session;

    public WhoCanSeeViewModel(Session session) {
        this.session = session;
    }

    public void onClose() {
        session.uncover();
    }
}
