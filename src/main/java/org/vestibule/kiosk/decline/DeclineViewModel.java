package org.vestibule.kiosk.decline;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.vestibule.enrollment.DeclineReason;
import org.vestibule.enrollment.Draft;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Submitter;
import org.vestibule.kiosk.journey.Touch;

import java.util.List;

/** Why not today? The reason is kept, the person is not. */
public final class DeclineViewModel implements ScreenModel {
    private final Session session;
    private final Submitter submitter;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public DeclineViewModel(Session session, Submitter submitter) {
        this.session = session;
        this.submitter = submitter;
    }

    /** Six reasons, and rather not say. */
    public List<DeclineReason> reasons() {
        return List.of(DeclineReason.values());
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Nothing typed so far goes along. A thank-you promises nothing, so it needs no success. */
    public void onPick(DeclineReason reason) {
        if (busy.get()) return;
        busy.set(true);
        var language = session.trip().draft().language();
        submitter.submit(
                Draft.in(language).withDeclined(reason),
                _ -> {
                    busy.set(false);
                    session.on(new Touch.GiveReason(reason));
                });
    }
}
