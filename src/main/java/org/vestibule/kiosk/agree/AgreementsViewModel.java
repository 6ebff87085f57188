package org.vestibule.kiosk.agree;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;
import org.vestibule.enrollment.Agreement;
import org.vestibule.enrollment.AgreementKind;
import org.vestibule.enrollment.Contact;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Submitter;
import org.vestibule.kiosk.journey.Touch;
import org.vestibule.kiosk.nav.Overlay;
import org.vestibule.practice.AgreementText;
import org.vestibule.practice.AgreementTexts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Terms, which must be accepted to go on; the notice, whose acknowledgment is free; texts
 * and emails, unticked and free, and only where such a contact was given.
 */
public final class AgreementsViewModel implements ScreenModel {
    private final Session session;
    private final AgreementTexts texts;
    private final Submitter submitter;
    private final Map<AgreementKind, BooleanProperty> ticks = new EnumMap<>(AgreementKind.class);
    private final List<AgreementKind> kinds;
    private final ReadOnlyObjectWrapper<@Nullable AgreementText> reading =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> error = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** Starts with what this person ticked here before. */
    public AgreementsViewModel(Session session, AgreementTexts texts, Submitter submitter) {
        this.session = session;
        this.texts = texts;
        this.submitter = submitter;
        for (var kind : AgreementKind.values()) ticks.put(kind, new SimpleBooleanProperty());
        for (var given : session.trip().draft().agreements()) {
            tick(given.kind()).set(given.accepted());
        }
        tick(AgreementKind.TERMS).addListener(_ -> error.set(null));
        kinds = kinds(session.trip().draft().person().contact().orElse(Contact.NONE));
    }

    private static List<AgreementKind> kinds(Contact contact) {
        return List.of(AgreementKind.values()).stream()
                .filter(
                        kind ->
                                switch (kind) {
                                    case TERMS, NOTICE -> true;
                                    case TEXTS -> contact.mobile().isPresent();
                                    case EMAILS -> contact.email().isPresent();
                                })
                .toList();
    }

    /** What is asked of this person, in the order of the screen. */
    public List<AgreementKind> kinds() {
        return kinds;
    }

    /** The box beside a text; never ticked by itself. */
    public BooleanProperty tick(AgreementKind kind) {
        var tick = ticks.get(kind);
        if (tick == null) throw new IllegalStateException("every kind has a box");
        return tick;
    }

    /** The exact text, which the answer is bound to. */
    public AgreementText text(AgreementKind kind) {
        return texts.text(kind.code(), session.trip().draft().language());
    }

    /** The text that is open for reading; null when none is. */
    public ReadOnlyObjectProperty<@Nullable AgreementText> reading() {
        return reading.getReadOnlyProperty();
    }

    /** Null until Continue, and again when the terms are ticked. */
    public ReadOnlyObjectProperty<@Nullable Message> error() {
        return error.getReadOnlyProperty();
    }

    /** While the answers are being kept. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public void onRead(AgreementKind kind) {
        reading.set(text(kind));
    }

    /** Another language may be spoken now: a text that is open is shown in it. */
    public void onLanguage() {
        var open = reading.get();
        if (open == null) return;
        reading.set(texts.text(open.kind(), session.trip().draft().language()));
    }

    public void onCloseText() {
        reading.set(null);
    }

    public void onWhoCanSee() {
        session.cover(Overlay.WHO_CAN_SEE);
    }

    /** With a letter's code nothing is left to ask: the request is kept right away. */
    public void onContinue() {
        if (busy.get()) return;
        if (!tick(AgreementKind.TERMS).get()) {
            error.set(Message.of("agreements.error.terms"));
            return;
        }
        var invited = session.trip().isInvited();
        session.on(new Touch.Agree(kinds.stream().map(this::answer).toList()));
        if (!invited) return;
        busy.set(true);
        submitter.submit(
                session.trip().draft(),
                answer -> {
                    busy.set(false);
                    session.on(new Touch.Submitted(answer));
                });
    }

    private Agreement answer(AgreementKind kind) {
        var text = text(kind);
        return new Agreement(kind, text.version(), text.sha256(), tick(kind).get());
    }

    public void onNotToday() {
        if (!busy.get()) session.on(new Touch.NotToday());
    }

    @Override
    public void detached() {
        for (var tick : ticks.values()) tick.set(false);
        reading.set(null);
    }
}
