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
        walk.record().step("start in " + language.endonym(), () -> start(language, "for-whom.me"));
        walk.record().step("say who I am", () -> who(person));
        walk.record().step("choose how to finish", () -> finish(finish));
    }

    /** What everybody is asked who has an account and cannot get in. */
    void answerForRecovery(DemoPerson person) {
        walk.record()
                .step(
                        "say that I cannot get in",
                        () -> start(Language.ENGLISH, "for-whom.cannot-get-in"));
        walk.record().step("say who I am", () -> who(person));
        walk.record().step("look at it once more", () -> walk.at(Screen.REVIEW));
    }

    /** What everybody is asked who asks for access to their child's record. */
    void answerForMyChild(DemoPerson helper) {
        walk.record()
                .step(
                        "say that it is for my child",
                        () -> {
                            start(Language.ENGLISH, "for-whom.my-child");
                            walk.at(Screen.DESK_SETS_UP);
                            walk.touch("ui.continue");
                        });
        walk.record().step("say who I am", () -> who(helper));
        walk.record().step("look at it once more", () -> walk.at(Screen.REVIEW));
    }

    /** Somebody without a phone number and without an email: paper is the way by itself. */
    void answerWithoutContact(DemoPerson person) {
        walk.record().step("start in English", () -> start(Language.ENGLISH, "for-whom.me"));
        walk.record()
                .step(
                        "say who I am, and that I have neither",
                        () -> {
                            name(person);
                            walk.touch("contact.neither");
                        });
        walk.record().step("agree", this::agree);
    }

    private void start(Language language, String whom) {
        walk.at(Screen.WELCOME);
        walk.touch(language);
        walk.at(Screen.BENEFITS);
        walk.touch("benefits.test-results");
        walk.at(Screen.FOR_WHOM);
        walk.touch(whom);
    }

    private void who(DemoPerson person) {
        name(person);
        walk.hand().type(person.phone());
        walk.touch("ui.continue");
    }

    private void name(DemoPerson person) {
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
    }

    private void finish(String way) {
        walk.at(Screen.FINISH_BY);
        walk.touch(way);
        agree();
    }

    private void agree() {
        walk.at(Screen.AGREEMENTS);
        walk.touch("agreements.terms");
        walk.touch("ui.continue");
        walk.at(Screen.REVIEW);
    }
}
