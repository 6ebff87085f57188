package org.vestibule.kiosk.welcome;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.jspecify.annotations.Nullable;
import org.vestibule.enrollment.InvitationCode;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.StrayScan;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Touch;
import org.vestibule.kiosk.nav.Overlay;

import java.util.Comparator;
import java.util.List;

/** The lobby's poster. */
public final class WelcomeViewModel implements ScreenModel {
    private final Session session;
    private final List<Language> languages;
    private final StrayScan stray;

    /**
     * @param languages in the practice's order
     */
    public WelcomeViewModel(Session session, List<Language> languages, StrayScan stray) {
        this.session = session;
        this.stray = stray;
        var spoken = session.trip().draft().language();
        this.languages =
                languages.stream()
                        .sorted(Comparator.comparing(each -> !each.tag().equals(spoken)))
                        .toList();
    }

    /** The one the poster speaks first, then the others in the practice's order. */
    public List<Language> languages() {
        return languages;
    }

    /** What to do when something was scanned that is no letter's code; null when all is well. */
    public ReadOnlyObjectProperty<@Nullable Message> error() {
        return stray.line();
    }

    public void onStart(Language language) {
        session.on(new Touch.Start(language.tag()));
    }

    public void onAnotherLanguage() {
        session.on(new Touch.AnotherLanguage());
    }

    public void onHaveCode() {
        session.on(new Touch.HaveCode());
    }

    /** What the scanner read; only a letter's code moves the journey on. */
    public void onScanned(String text) {
        InvitationCode.parse(text)
                .ifPresentOrElse(code -> session.on(new Touch.GiveCode(code)), stray::noise);
    }

    public void onWhoCanSee() {
        session.cover(Overlay.WHO_CAN_SEE);
    }

    public void onNotToday() {
        session.on(new Touch.NotToday());
    }

    /** Everything to touch low down, or where it was. */
    public void onLower() {
        session.set(session.settings().otherHeight());
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
