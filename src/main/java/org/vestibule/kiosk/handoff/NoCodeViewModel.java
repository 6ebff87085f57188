package org.vestibule.kiosk.handoff;

import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Step;
import org.vestibule.kiosk.journey.Touch;

import java.util.Optional;

/** The request is kept, but no code was left here: the front desk gives one. */
public final class NoCodeViewModel implements ScreenModel {
    private final Session session;

    public NoCodeViewModel(Session session) {
        this.session = session;
    }

    /** What the desk calls, such as {@code B7}. */
    public Optional<String> ticket() {
        return session.trip().step() instanceof Step.NoCode(var kept)
                ? kept.ticket()
                : Optional.empty();
    }

    public void onLeave() {
        session.on(new Touch.Leave());
    }
}
