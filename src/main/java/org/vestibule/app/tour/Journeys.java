package org.vestibule.app.tour;

import org.vestibule.i18n.Language;
import org.vestibule.kiosk.nav.Screen;

import java.util.List;
import java.util.function.Consumer;

/** The journeys of the tour, each by somebody on the demo's made-up roster. */
final class Journeys {
    private final TourPlace place;

    Journeys(TourPlace place) {
        this.place = place;
    }

    /** One way through the kiosk. */
    interface Journey {
        String name();

        void walk(JourneyRecord record);
    }

    List<Journey> all() {
        var troubled = new TroubledWays(place);
        var harder = new HarderWays(place);
        return List.of(
                journey("id-check", this::idCheck),
                journey("invitation", this::invitation),
                journey("no-code", this::noCode),
                journey("decline", this::decline),
                journey("just-show-me", this::justShowMe),
                journey("paper", this::paper),
                journey("recovery", harder::recovery),
                journey("child", harder::child),
                journey("no-contact", harder::noContact),
                journey("spanish", harder::spanish),
                journey("offline", troubled::offline),
                journey("out-of-paper", troubled::outOfPaper));
    }

    private Journey journey(String name, Consumer<Walk> steps) {
        return journey(place, name, steps);
    }

    static Journey journey(TourPlace place, String name, Consumer<Walk> steps) {
        return new Journey() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void walk(JourneyRecord record) {
                steps.accept(new Walk(place, record));
            }
        };
    }

    private void invitation(Walk walk) {
        var letter = place.letter();
        var record = walk.record();
        record.step(
                "type the letter's code",
                () -> {
                    walk.at(Screen.WELCOME);
                    walk.touch("welcome.have-code");
                    walk.at(Screen.CODE);
                    walk.hand().type(letter.code().shortCode().value());
                    walk.touch("ui.continue");
                });
        record.step(
                "finish on the phone",
                () -> {
                    walk.at(Screen.FINISH_BY);
                    walk.touch("finish.phone");
                    walk.at(Screen.AGREEMENTS);
                    walk.touch("agreements.terms");
                });
        new HandOff(place, walk).handOff("ui.continue", DemoPerson.of(letter.person()));
    }

    private void noCode(Walk walk) {
        var person = DemoPerson.WITH_ONE_CONTACT;
        new Questions(walk).answer(person, "finish.phone");
        new HandOff(place, walk).handOff("review.save", person);
    }

    private void decline(Walk walk) {
        var record = walk.record();
        record.step(
                "look around",
                () -> {
                    walk.at(Screen.WELCOME);
                    walk.touch("welcome.who-can-see");
                    walk.picture("who-can-see");
                    walk.touch("who-can-see.close");
                    walk.touch("ui.help");
                    walk.picture("help");
                    walk.touch("help.close");
                    walk.touch(Language.ENGLISH);
                    walk.at(Screen.BENEFITS);
                });
        record.step(
                "say not today, and why",
                () -> {
                    walk.touch("ui.not-today");
                    walk.at(Screen.DECLINE);
                    walk.touch("decline.reason.computers");
                    walk.at(Screen.DECLINED);
                    walk.touch("ui.finish");
                });
        record.step("the reason reaches the portal", place::allDelivered);
    }

    /** Asks for nothing and leaves nothing: one lesson, and a word on how it was. */
    private void justShowMe(Walk walk) {
        var record = walk.record();
        record.step(
                "only look",
                () -> {
                    walk.at(Screen.WELCOME);
                    walk.touch(Language.ENGLISH);
                    walk.at(Screen.BENEFITS);
                    walk.touch("benefits.test-results");
                    walk.at(Screen.FOR_WHOM);
                    walk.touch("for-whom.just-show-me");
                    walk.at(Screen.LESSONS);
                });
        record.step(
                "one whole lesson",
                () -> {
                    walk.touch("lessons.do.test-results");
                    walk.at(Screen.LESSON);
                    walk.touchPhone("task.test-results.name");
                    walk.awaitPhone("task.test-results.none");
                    walk.picture("lesson-results");
                    walk.touchPhone("task.back");
                    walk.secondsUntil("lesson.end", System.nanoTime());
                    walk.picture("lesson-end");
                    walk.touch("ui.continue");
                });
        record.step(
                "say how it was, and leave",
                () -> {
                    walk.at(Screen.LESSONS);
                    walk.picture("lessons-done");
                    walk.touch("ui.finish");
                    walk.at(Screen.DONE);
                    walk.touch("done.ease.easy");
                    walk.secondsUntil("done.ease.thanks", System.nanoTime());
                    walk.picture("done-practiced");
                    walk.touch("ui.finish");
                });
        record.step("nothing is left to send", place::allDelivered);
    }

    private void paper(Walk walk) {
        var person = DemoPerson.ON_PAPER;
        new Questions(walk).answer(person, "finish.paper");
        new HandOff(place, walk).onPaper("review.save", person);
    }

    /** Whom the desk has not seen today: an ID is asked for, and the kiosk goes on by itself. */
    private void idCheck(Walk walk) {
        var person = DemoPerson.NOT_SEEN;
        var record = walk.record();
        var desk = new FrontDeskVisit(place, record);
        record.step("staff signs in", () -> desk.signIn("okafor"));
        new Questions(walk).answer(person, "finish.phone");
        record.step(
                "the desk has to look first",
                () -> {
                    walk.touch("review.save");
                    walk.at(Screen.ID_CHECK);
                });
        record.step(
                "the ticket is on the desk's screen",
                () -> {
                    var start = System.nanoTime();
                    desk.awaitText(person.given() + " " + person.family());
                    desk.awaitText(desk.text("evidence.saw.photo-id"));
                    record.measured("ticketAtTheDesk", (System.nanoTime() - start) / 1e9);
                    desk.picture("today-ticket");
                });
        record.step("photo ID seen, one click", () -> desk.click("evidence.saw.photo-id"));
        record.step("the kiosk goes on by itself", () -> walk.at(Screen.HAND_OFF));
        new HandOff(place, walk).onThePhone(walk.square(), person);
        record.step(
                "the desk sees it too",
                () -> {
                    desk.picture("today-account-ready");
                    desk.signOut();
                });
        record.step("finish", () -> new HandOff(place, walk).leaveReady());
    }
}
