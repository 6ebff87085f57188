package org.vestibule.kiosk.who;

import org.vestibule.enrollment.ForWhom;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Touch;

import java.util.List;

/** Whose account is this about? */
public final class ForWhomViewModel implements ScreenModel {
    private final Session session;

    public ForWhomViewModel(Session session) {
        this.session = session;
    }

    /** The choices on the screen. */
    public List<ForWhom> choices() {
        return List.of(ForWhom.ME, ForWhom.MY_CHILD, ForWhom.ADULT_I_HELP, ForWhom.CANNOT_GET_IN);
    }

    public void onPick(ForWhom forWhom) {
        session.on(new Touch.PickForWhom(forWhom));
    }

    public void onNotToday() {
        session.on(new Touch.NotToday());
    }
}
