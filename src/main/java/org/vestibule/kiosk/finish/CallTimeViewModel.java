package org.vestibule.kiosk.finish;

import org.vestibule.enrollment.CallWindow;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Touch;

import java.util.List;

/** When can we call you? */
public final class CallTimeViewModel implements ScreenModel {
    private final Session session;

    public CallTimeViewModel(Session session) {
        this.session = session;
    }

    public List<CallWindow> choices() {
        return List.of(CallWindow.values());
    }

    public void onPick(CallWindow window) {
        session.on(new Touch.PickCallTime(window));
    }

    public void onNotToday() {
        session.on(new Touch.NotToday());
    }
}
