package org.vestibule.app.tour;

import org.vestibule.i18n.Language;
import org.vestibule.kiosk.nav.Screen;

import java.util.List;
import java.util.stream.IntStream;

/** Every screen in a language, with a folder of pictures for each language. */
final class EveryLanguage {
    /** On the demo's roster, and seen by its desk today. */
    private static final List<DemoPerson> PEOPLE =
            List.of(
                    DemoPerson.WITH_ONE_CONTACT,
                    DemoPerson.READS_SPANISH,
                    DemoPerson.ON_PAPER,
                    DemoPerson.ON_A_DARK_DAY,
                    DemoPerson.WITHOUT_PAPER);

    private final TourPlace place;

    EveryLanguage(TourPlace place) {
        this.place = place;
    }

    /** One each; an account opens in each of them. */
    List<Journeys.Journey> journeys(List<Language> languages) {
        return IntStream.range(0, languages.size())
                .mapToObj(at -> journey(languages.get(at), PEOPLE.get(at % PEOPLE.size())))
                .toList();
    }

    private Journeys.Journey journey(Language language, DemoPerson person) {
        return Journeys.journey(
                place, "language-" + language.tag(), walk -> walk(walk, language, person));
    }

    private void walk(Walk walk, Language language, DemoPerson person) {
        var record = walk.record();
        place.pictures().into(language.tag());
        record.step("look around in " + language.endonym(), () -> lookAround(walk, language));
        record.step("a letter's code, typed wrong", () -> letter(walk));
        record.step("ask for more than oneself", () -> others(walk, language));
        record.step("not today", () -> notToday(walk));
        new Questions(walk).answer(language, person, "finish.phone");
        new HandOff(place, walk).handOff("review.save", person);
    }

    private void lookAround(Walk walk, Language language) {
        walk.at(Screen.WELCOME);
        if (!FxThread.call(place.kiosk()::language).equals(language)) {
            walk.touch("ui.language");
            walk.touch(language);
        }
        walk.picture("welcome-in-it");
        over(walk, "ui.language", "languages", "languages.close");
        over(walk, "welcome.who-can-see", "who-can-see", "who-can-see.close");
        over(walk, "ui.help", "help", "help.close");
        walk.touch("welcome.another-language");
        walk.at(Screen.OTHER_LANGUAGES);
        walk.touch("ui.back");
    }

    private static void over(Walk walk, String open, String name, String close) {
        walk.touch(open);
        walk.picture(name);
        walk.touch(close);
    }

    private static void letter(Walk walk) {
        walk.touch("welcome.have-code");
        walk.at(Screen.CODE);
        walk.hand().type("K7QM");
        walk.touch("ui.continue");
        walk.picture("code-too-short");
        walk.touch("ui.back");
    }

    private static void others(Walk walk, Language language) {
        walk.touch(language);
        walk.touch("benefits.visit");
        walk.touch("for-whom.my-child");
        walk.at(Screen.DESK_SETS_UP);
        walk.touch("ui.back");
        walk.touch("ui.back");
    }

    private static void notToday(Walk walk) {
        walk.at(Screen.BENEFITS);
        walk.touch("ui.not-today");
        walk.at(Screen.DECLINE);
        walk.touch("decline.reason.privacy");
        walk.at(Screen.DECLINED);
        walk.touch("declined.print");
        walk.secondsUntil("printing.state.printed", System.nanoTime());
        walk.picture("declined-printed");
        walk.touch("ui.finish");
    }
}
