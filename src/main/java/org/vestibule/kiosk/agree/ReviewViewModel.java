package org.vestibule.kiosk.agree;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.vestibule.i18n.Language;
import org.vestibule.kiosk.journey.Line;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Submitter;
import org.vestibule.kiosk.journey.Touch;

import java.util.List;
import java.util.function.Function;

/** Everything said so far; each line can be changed, and then it is kept. */
public final class ReviewViewModel implements ScreenModel {
    private final Session session;
    private final Submitter submitter;
    private final String country;
    private final Function<String, Language> languages;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /**
     * @param country ISO 3166 code of where the kiosk stands
     * @param languages by tag
     */
    public ReviewViewModel(
            Session session,
            String country,
            Function<String, Language> languages,
            Submitter submitter) {
        this.session = session;
        this.country = country;
        this.languages = languages;
        this.submitter = submitter;
    }

    /** The answers in the order of the questions, in the language that is spoken now. */
    public List<ReviewLine> lines() {
        var draft = session.trip().draft();
        var locale = languages.apply(draft.language()).locale();
        return new ReviewLines(draft, country, locale).all();
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
}
