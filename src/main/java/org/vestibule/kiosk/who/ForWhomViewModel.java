package org.vestibule.kiosk.who;

import org.vestibule.enrollment.ForWhom;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Touch;

import java.util.Arrays;
import java.util.List;

/** Whose account is this about? */
public final class ForWhomViewModel implements ScreenModel {
    private final Session session;

    public ForWhomViewModel(Session session) {
        this.session = session;
    }

    /** The choices on the screen; whoever changes an answer has begun, and only looks no more. */
    public List<ForWhom> choices() {
        return Arrays.stream(ForWhom.values())
                .filter(whom -> whom != ForWhom.JUST_SHOW_ME || !session.trip().isChanging())
                .toList();
    }

    public void onPick(ForWhom forWhom) {
        session.on(new Touch.PickForWhom(forWhom));
    }

    public void onNotToday() {
        session.on(new Touch.NotToday());
    }
}
