package org.vestibule.kiosk.who;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.vestibule.enrollment.BirthDateEntry;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.journey.Keys;
import org.vestibule.kiosk.journey.Scans;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Touch;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** When were you born? Three fields; it never jumps from one to the next by itself. */
public final class BirthDateViewModel implements ScreenModel {
    private final Session session;
    private final Function<String, Language> languages;
    private final Supplier<LocalDate> today;
    private final Mask mask;
    private final boolean fromCard;
    private final StringProperty month = new SimpleStringProperty("");
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty year = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Message> error = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<BirthDateEntry.@Nullable Field> wrong =
            new ReadOnlyObjectWrapper<>();

    /**
     * @param languages by tag
     * @param today where the practice lies
     */
    public BirthDateViewModel(
            Session session,
            Scans scans,
            Function<String, Language> languages,
            Supplier<LocalDate> today,
            Mask mask) {
        this.session = session;
        this.languages = languages;
        this.today = today;
        this.mask = mask;
        fromCard = scans.takeNewDate();
        session.trip().draft().person().birthDate().ifPresent(this::fill);
        for (var field : List.of(month, day, year)) field.addListener(_ -> typed());
    }

    private void fill(LocalDate date) {
        month.set(Integer.toString(date.getMonthValue()));
        day.set(Integer.toString(date.getDayOfMonth()));
        year.set(Integer.toString(date.getYear()));
        if (fromCard) mask.reveal();
        else mask.cover();
    }

    /** Whether the date is that of the card that this person has just shown, and new to them. */
    public boolean isFromCard() {
        return fromCard;
    }

    private void typed() {
        error.set(null);
        wrong.set(null);
        mask.reveal();
    }

    public StringProperty month() {
        return month;
    }

    public StringProperty day() {
        return day;
    }

    public StringProperty year() {
        return year;
    }

    /** Whether the fields show dots instead of what was typed. */
    public ReadOnlyBooleanProperty covered() {
        return mask.covered();
    }

    /** Null until Continue, and again while typing. */
    public ReadOnlyObjectProperty<@Nullable Message> error() {
        return error.getReadOnlyProperty();
    }

    /** The field that the focus goes to; null when none is wrong. */
    public ReadOnlyObjectProperty<BirthDateEntry.@Nullable Field> wrong() {
        return wrong.getReadOnlyProperty();
    }

    /** Shows what was typed for a moment. */
    public void onShow() {
        mask.reveal();
    }

    public void onContinue() {
        var entry = new BirthDateEntry(month.get(), day.get(), year.get());
        var locale = languages.apply(session.trip().draft().language()).locale();
        switch (entry.check(today.get(), locale)) {
            case BirthDateEntry.Result.Valid(var date) -> session.on(new Touch.GiveBirthDate(date));
            case BirthDateEntry.Result.Wrong(var problem, var field) -> {
                mask.reveal();
                error.set(Message.of(Keys.of("birth-date.error.", problem)));
                wrong.set(field);
            }
        }
    }

    public void onNotToday() {
        session.on(new Touch.NotToday());
    }

    @Override
    public void detached() {
        for (var field : List.of(month, day, year)) field.set("");
        mask.stop();
    }
}
