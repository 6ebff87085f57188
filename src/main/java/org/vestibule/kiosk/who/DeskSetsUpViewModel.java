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
                        : ForWhom.CANNOT_GET_IN;
    }

    public ForWhom forWhom() {
        return forWhom;
    }

    /** What to bring and to say. */
    public Message advice() {
        return Message.of(Keys.of("desk.advice.", forWhom));
    }

    public void onLeave() {
        session.on(new Touch.Leave());
    }
}
