package org.vestibule.kiosk.who;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.jspecify.annotations.Nullable;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.StrayScan;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Touch;

import java.util.List;

/** Whose account is this about? */
public final class ForWhomViewModel implements ScreenModel {
    private final Session session;
    private final StrayScan stray;

    public ForWhomViewModel(Session session, StrayScan stray) {
        this.session = session;
        this.stray = stray;
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

    /** What to do when something was scanned that is no letter's code; null when all is well. */
    public ReadOnlyObjectProperty<@Nullable Message> error() {
        return stray.line();
    }

    @Override
    public void attached() {
        stray.attached();
    }

    @Override
    public void detached() {
        stray.detached();
    }
}
