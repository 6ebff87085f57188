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
import org.vestibule.kiosk.journey.Scans;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Touch;
import org.vestibule.scan.LicenseRead;

/** What is your name? Where the practice wants it, a license answers that too. */
public final class NameViewModel implements ScreenModel {
    private final Session session;
    private final Scans scans;
    private final boolean readsCards;
    private final Scans.Listener scanned = new Scanned();
    private final StringProperty given = new SimpleStringProperty("");
    private final StringProperty family = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Message> line;
    private final ReadOnlyObjectWrapper<@Nullable Message> givenError =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> familyError =
            new ReadOnlyObjectWrapper<>();
    private NameEntry before = new NameEntry("", "");

    /**
     * Starts with what this person typed here before.
     *
     * @param readsCards whether a license may be scanned
     */
    public NameViewModel(Session session, Scans scans, boolean readsCards) {
        this.session = session;
        this.scans = scans;
        this.readsCards = readsCards;
        line = new ReadOnlyObjectWrapper<>(Message.of(firstLine()));
        var name = session.trip().draft().person().name();
        name.ifPresent(n -> given.set(n.given()));
        name.ifPresent(n -> family.set(n.family()));
        given.addListener(_ -> givenError.set(null));
        family.addListener(_ -> familyError.set(null));
    }

    private String firstLine() {
        if (isForAnother()) return readsCards ? "name.helper.card" : "name.helper.line";
        return readsCards ? "name.card" : "name.line";
    }

    /** Whether it has to be said that their own name is meant. */
    public boolean isForAnother() {
        return session.trip().draft().answers().forWhom().filter(ForWhom::isForAnother).isPresent();
    }

    /** Which name is meant, or where the one in the fields comes from. */
    public ReadOnlyObjectProperty<Message> line() {
        return line.getReadOnlyProperty();
    }

    public StringProperty given() {
        return given;
    }

    public StringProperty family() {
        return family;
    }

    /** Null until Continue or a scan, and again while typing. */
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
    public void attached() {
        scans.dateIsNew(false);
        scans.to(scanned);
    }

    @Override
    public void detached() {
        scans.end(scanned);
        before = new NameEntry("", "");
        given.set("");
        family.set("");
        givenError.set(null);
        familyError.set(null);
    }

    /** What comes from the scanner while this screen is up. */
    private final class Scanned implements Scans.Listener {
        @Override
        public void begins() {
            before = new NameEntry(given.get(), family.get());
        }

        @Override
        public void card(LicenseRead read) {
            asBefore();
            if (!readsCards) {
                givenError.set(Message.of("name.card.error.off"));
                return;
            }
            switch (read) {
                case LicenseRead.License license -> fill(license);
                case LicenseRead.Refused(var reason) ->
                        givenError.set(Message.of(Keys.of("name.card.error.", reason)));
                case LicenseRead.NotALicense() -> noise();
            }
        }

        @Override
        public void noise() {
            asBefore();
            givenError.set(
                    Message.of(readsCards ? "name.card.error.not-a-card" : "name.card.error.off"));
        }

        /** What the scanner typed was no typing. */
        private void asBefore() {
            given.set(before.given());
            family.set(before.family());
        }

        private void fill(LicenseRead.License license) {
            switch (new NameEntry(license.given(), license.family()).check()) {
                case NameEntry.Result.Valid(var name) -> {
                    given.set(name.given());
                    family.set(name.family());
                    givenError.set(null);
                    familyError.set(null);
                    line.set(Message.of(license.cut() ? "name.card.cut" : "name.card.read"));
                    scans.dateIsNew(true);
                    session.on(new Touch.ShowCard(name, license.birthDate()));
                }
                case NameEntry.Result.Wrong _ ->
                        givenError.set(Message.of("name.card.error.name-unreadable"));
            }
        }
    }
}
