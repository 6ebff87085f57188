package org.vestibule.kiosk.help;

import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;

/** The kiosk takes a break, and goes on by itself: there is nothing to touch. */
public final class OutOfServiceViewModel implements ScreenModel {
    private final Session session;

    public OutOfServiceViewModel(Session session) {
        this.session = session;
    }

    /** Whether somebody's answers are gone with it, who should be told. */
    public boolean interruptsSomebody() {
        return session.wasInterrupted();
    }
}
