package org.vestibule.kiosk.welcome;

import org.vestibule.i18n.Language;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Touch;

import java.util.List;

/** Languages that the kiosk does not speak: the desk finds somebody who does. */
public final class OtherLanguagesViewModel implements ScreenModel {
    private final Session session;
    private final List<Language> languages;

    public OtherLanguagesViewModel(Session session, List<Language> languages) {
        this.session = session;
        this.languages = List.copyOf(languages);
    }

    public List<Language> languages() {
        return languages;
    }

    /** One touch: the desk is called, and is told the language. */
    public void onPick(Language language) {
        session.on(new Touch.AskFor(language));
    }
}
