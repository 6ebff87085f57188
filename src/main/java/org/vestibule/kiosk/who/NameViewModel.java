package org.vestibule.kiosk.who;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.enrollment.NameEntry;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.journey.Keys;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Touch;

/** What is your name? */
public final class NameViewModel implements ScreenModel {
    private final Session session;
    private final StringProperty given = new SimpleStringProperty("");
    private final StringProperty family = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Message> givenError =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> familyError =
            new ReadOnlyObjectWrapper<>();

    /** Starts with what this person typed here before. */
    public NameViewModel(Session session) {
        this.session = session;
        var name = session.trip().draft().person().name();
        name.ifPresent(n -> given.set(n.given()));
        name.ifPresent(n -> family.set(n.family()));
        given.addListener(_ -> givenError.set(null));
        family.addListener(_ -> familyError.set(null));
    }

    /** Whether it has to be said that their own name is meant. */
    public boolean isForAnother() {
        return session.trip().draft().answers().forWhom().filter(ForWhom::isForAnother).isPresent();
    }

    public StringProperty given() {
        return given;
    }

    public StringProperty family() {
        return family;
    }

    /** Null until Continue, and again while typing. */
    public ReadOnlyObjectProperty<@Nullable Message> givenError() {
        return givenError.getReadOnlyProperty();
    }

    /** Null until Continue, and again while typing. */
    public ReadOnlyObjectProperty<@Nullable Message> familyError() {
        return familyError.getReadOnlyProperty();
    }

    public void onContinue() {
        switch (new NameEntry(given.get(), family.get()).check()) {
            case NameEntry.Result.Valid(var name) -> session.on(new Touch.GiveName(name));
            case NameEntry.Result.Wrong(var problem, var field, var character) -> {
                var message =
                        Message.of(Keys.of("name.error.", problem))
                                .with("character", character.orElse(""));
                switch (field) {
                    case GIVEN -> givenError.set(message);
                    case FAMILY -> familyError.set(message);
                }
            }
        }
    }

    public void onNotToday() {
        session.on(new Touch.NotToday());
    }

    @Override
    public void detached() {
        given.set("");
        family.set("");
        givenError.set(null);
        familyError.set(null);
    }
}
