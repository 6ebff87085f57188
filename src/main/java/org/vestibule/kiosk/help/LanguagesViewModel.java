package org.vestibule.kiosk.help;

import org.vestibule.i18n.Language;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;

import java.util.List;

/** Another language: the place and every answer stay. */
public final class LanguagesViewModel implements ScreenModel {
    private final Session session;
    private final List<Language> languages;

    /**
     * @param languages in the practice's order
     */
    public LanguagesViewModel(Session session, List<Language> languages) {
        this.session = session;
        this.languages = List.copyOf(languages);
    }

    public List<Language> languages() {
        return languages;
    }

    /** The one in use is an answer like the others. */
    public void onPick(Language language) {
        // Before what comes back from below is made anew.
        session.speak(language.tag());
        session.uncover();
    }

    public void onClose() {
        session.uncover();
    }
}
