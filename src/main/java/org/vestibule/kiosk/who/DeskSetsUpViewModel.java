package org.vestibule.kiosk.who;

import org.vestibule.enrollment.ForWhom;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.journey.Keys;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Step;
import org.vestibule.kiosk.journey.Touch;

/** A kind of account that a person at the front desk sets up. */
public final class DeskSetsUpViewModel implements ScreenModel {
    private final Session session;
    private final ForWhom forWhom;

    public DeskSetsUpViewModel(Session session) {
        this.session = session;
        forWhom =
                session.trip().step() instanceof Step.DeskSetsUp(var whom)
                        ? whom
                        : ForWhom.MY_CHILD;
    }

    public ForWhom forWhom() {
        return forWhom;
    }

    /** What the desk does about it. */
    public Message decision() {
        return Message.of(Keys.of("desk.decide.", forWhom));
    }

    public void onContinue() {
        session.on(new Touch.GoOn());
    }

    public void onNotToday() {
        session.on(new Touch.NotToday());
    }
}
