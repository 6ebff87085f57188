package org.vestibule.kiosk.agree;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.vestibule.kiosk.journey.Line;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Submitter;
import org.vestibule.kiosk.journey.Touch;

/** Everything said so far; each line can be changed, and then it is kept. */
public final class ReviewViewModel implements ScreenModel {
    private final Session session;
    private final Submitter submitter;
    private final ObservableList<ReviewLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /**
     * @param country ISO 3166 code of where the kiosk stands
     */
    public ReviewViewModel(Session session, String country, Submitter submitter) {
        this.session = session;
        this.submitter = submitter;
        lines.setAll(new ReviewLines(session.trip().draft(), country).all());
    }

    /** The answers in the order of the questions. */
    public ObservableList<ReviewLine> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    /** While the answers are being kept. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public void onChange(Line line) {
        if (!busy.get()) session.on(new Touch.Change(line));
    }

    /** However often it is touched, one enrollment is kept. */
    public void onContinue() {
        if (busy.get()) return;
        busy.set(true);
        submitter.submit(
                session.trip().draft(),
                answer -> {
                    busy.set(false);
                    session.on(new Touch.Submitted(answer));
                });
    }

    public void onNotToday() {
        if (!busy.get()) session.on(new Touch.NotToday());
    }

    @Override
    public void detached() {
        lines.clear();
    }
}
