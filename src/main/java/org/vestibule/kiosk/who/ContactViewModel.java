package org.vestibule.kiosk.who;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.EmailEntry;
import org.vestibule.enrollment.MobileEntry;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.journey.Keys;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Step;
import org.vestibule.kiosk.journey.Touch;

import java.util.List;
import java.util.Optional;

/** How can we reach you? A mobile number, an email, both, or neither. */
public final class ContactViewModel implements ScreenModel {
    private final Session session;
    private final String country;
    private final Mask mask;
    private final boolean forCall;
    private final StringProperty mobile = new SimpleStringProperty("");
    private final StringProperty email = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Message> mobileError =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> emailError =
            new ReadOnlyObjectWrapper<>();

    /**
     * @param country ISO 3166 code that a number without a prefix belongs to
     */
    public ContactViewModel(Session session, String country, Mask mask) {
        this.session = session;
        this.country = country;
        this.mask = mask;
        forCall = session.trip().step() instanceof Step.Contact(var call) && call;
        session.trip().draft().person().contact().ifPresent(this::fill);
        for (var field : List.of(mobile, email)) field.addListener(_ -> typed());
    }

    private void fill(Contact contact) {
        contact.mobile().map(m -> PhoneText.of(m, country)).ifPresent(mobile::set);
        contact.email().ifPresent(email::set);
        if (!contact.isNone()) mask.cover();
    }

    private void typed() {
        mobileError.set(null);
        emailError.set(null);
        mask.reveal();
    }

    /** Whether a number is needed, because the person asked to be called. */
    public boolean isForCall() {
        return forCall;
    }

    public StringProperty mobile() {
        return mobile;
    }

    public StringProperty email() {
        return email;
    }

    /** Whether the fields show dots instead of what was typed. */
    public ReadOnlyBooleanProperty covered() {
        return mask.covered();
    }

    /** Null until Continue, and again while typing. */
    public ReadOnlyObjectProperty<@Nullable Message> mobileError() {
        return mobileError.getReadOnlyProperty();
    }

    /** Null until Continue, and again while typing. */
    public ReadOnlyObjectProperty<@Nullable Message> emailError() {
        return emailError.getReadOnlyProperty();
    }

    /** Shows what was typed for a moment. */
    public void onShow() {
        mask.reveal();
    }

    public void onNeither() {
        session.on(new Touch.GiveContact(Contact.NONE));
    }

    public void onContinue() {
        if (forCall && mobile.get().isBlank()) {
            mobileError.set(Message.of("contact.mobile.error.call"));
        } else if (mobile.get().isBlank() && email.get().isBlank()) {
            mobileError.set(Message.of("contact.mobile.error.nothing"));
        } else {
            var number = readMobile();
            var address = readEmail();
            if (mobileError.get() == null && emailError.get() == null) {
                session.on(new Touch.GiveContact(new Contact(number, address)));
            } else {
                mask.reveal();
            }
        }
    }

    private Optional<String> readMobile() {
        if (mobile.get().isBlank()) return Optional.empty();
        return switch (new MobileEntry(mobile.get(), country).check()) {
            case MobileEntry.Result.Valid(var e164) -> Optional.of(e164);
            case MobileEntry.Result.Wrong(var problem) -> {
                mobileError.set(Message.of(Keys.of("contact.mobile.error.", problem)));
                yield Optional.empty();
            }
        };
    }

    private Optional<String> readEmail() {
        if (email.get().isBlank()) return Optional.empty();
        return switch (new EmailEntry(email.get()).check()) {
            case EmailEntry.Result.Valid(var address) -> Optional.of(address);
            case EmailEntry.Result.Wrong(var problem) -> {
                emailError.set(Message.of(Keys.of("contact.email.error.", problem)));
                yield Optional.empty();
            }
        };
    }

    public void onNotToday() {
        session.on(new Touch.NotToday());
    }

    @Override
    public void detached() {
        mobile.set("");
        email.set("");
        mask.stop();
    }
}
