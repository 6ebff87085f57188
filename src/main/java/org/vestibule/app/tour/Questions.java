package org.vestibule.app.tour;

import org.vestibule.i18n.Language;
import org.vestibule.kiosk.nav.Screen;

/** Answers the kiosk's questions for somebody without a letter, up to the review. */
final class Questions {
    private final Walk walk;

    Questions(Walk walk) {
        this.walk = walk;
    }

    /** In English. */
    void answer(DemoPerson person, String finish) {
        answer(Language.ENGLISH, person, finish);
    }

    /**
     * @param language of the tile that starts
     * @param finish key of the way to finish
     */
    void answer(Language language, DemoPerson person, String finish) {
        walk.record().step("start in " + language.endonym(), () -> start(language));
        walk.record().step("say who I am", () -> who(person));
        walk.record().step("choose how to finish", () -> finish(finish));
    }

    private void start(Language language) {
        walk.at(Screen.WELCOME);
        walk.touch(language);
        walk.at(Screen.BENEFITS);
        walk.touch("benefits.test-results");
        walk.at(Screen.FOR_WHOM);
        walk.touch("for-whom.me");
    }

    private void who(DemoPerson person) {
        walk.at(Screen.NAME);
        walk.hand().type(person.given());
        walk.type("name.family", person.family());
        walk.touch("ui.continue");
        walk.at(Screen.BIRTH_DATE);
        walk.hand().type(Integer.toString(person.born().getMonthValue()));
        walk.type("birth-date.day", Integer.toString(person.born().getDayOfMonth()));
        walk.type("birth-date.year", Integer.toString(person.born().getYear()));
        walk.touch("ui.continue");
        walk.at(Screen.CONTACT);
        walk.hand().type(person.phone());
        walk.touch("ui.continue");
    }

    private void finish(String way) {
        walk.at(Screen.FINISH_BY);
        walk.touch(way);
        walk.at(Screen.AGREEMENTS);
        walk.touch("agreements.terms");
        walk.touch("ui.continue");
        walk.at(Screen.REVIEW);
    }
}
