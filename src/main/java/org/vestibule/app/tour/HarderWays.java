package org.vestibule.app.tour;

import org.vestibule.i18n.Languages;
import org.vestibule.kiosk.nav.Screen;

/** Journeys of people who do not simply open an account in English on the phone in their hand. */
final class HarderWays {
    private final TourPlace place;

    HarderWays(TourPlace place) {
        this.place = place;
    }

    /** All of it in Spanish, from the first tile to the phone. */
    void spanish(Walk walk) {
        var person = DemoPerson.READS_SPANISH;
        var spanish = Languages.shipped().of("es").orElseThrow();
        walk.record().step("pictures of their own", () -> place.pictures().from("es-"));
        new Questions(walk).answer(spanish, person, "finish.phone");
        new HandOff(place, walk).handOff("review.save", person);
        walk.record().step("pictures in English again", () -> place.pictures().from(""));
    }

    /** Has an account since the journey without a code, and forgot the password. */
    void recovery(Walk walk) {
        var person = DemoPerson.WITH_ONE_CONTACT;
        new Questions(walk).answerForRecovery(person);
        walk.record()
                .step(
                        "hand in; an ID seen before is not enough",
                        () -> {
                            walk.touch("review.save");
                            walk.at(Screen.ID_CHECK);
                            walk.picture("id-check-recovery");
                        });
        var desk = new FrontDeskVisit(place, walk.record());
        walk.record().step("staff signs in", () -> desk.signIn("okafor"));
        walk.record()
                .step(
                        "photo ID seen with the ticket",
                        () -> {
                            desk.awaitText(person.given() + " " + person.family());
                            desk.click("evidence.saw.photo-id");
                            walk.at(Screen.HAND_OFF);
                            walk.secondsUntil("hand-off.stage.waiting", System.nanoTime());
                            walk.picture("hand-off-recovery");
                            desk.signOut();
                        });
        new HandOff(place, walk).backIn(walk.square(), person);
        walk.record().step("finish", () -> new HandOff(place, walk).leaveReady());
    }

    /** Neither phone number nor email: paper with a code, a next step and a date. */
    void noContact(Walk walk) {
        var person = DemoPerson.WITHOUT_CONTACT;
        new Questions(walk).answerWithoutContact(person);
        walk.record().step("look at it once more", () -> walk.picture("review-no-contact"));
        new HandOff(place, walk).onPaper("review.save", person);
    }

    /** For a child: the kiosk only asks; a practice manager decides and records on what ground. */
    void child(Walk walk) {
        var parent = DemoPerson.A_PARENT;
        var record = walk.record();
        new Questions(walk).answerForMyChild(parent);
        record.step(
                "the desk decides",
                () -> {
                    walk.touch("review.save");
                    walk.at(Screen.ID_CHECK);
                    walk.picture("id-check-for-another");
                });
        var desk = new FrontDeskVisit(place, record);
        record.step("a practice manager signs in", () -> desk.signIn("reyes"));
        record.step(
                "whose record, on what ground, what was shown",
                () -> {
                    desk.awaitText(parent.given() + " " + parent.family());
                    var child = DemoPerson.A_CHILD;
                    desk.write("proxy.find", child.given() + " " + child.family());
                    desk.click("finder.search");
                    desk.click("finder.take");
                    desk.click("proxy.basis.parent");
                    desk.click("evidence.photo-id");
                    desk.picture("today-proxy");
                });
        record.step(
                "approved, and recorded",
                () -> {
                    desk.click("proxy.approve");
                    desk.awaitText(desk.text("proxy.approved"));
                    desk.signOut();
                });
        record.step("the kiosk goes on by itself", () -> walk.at(Screen.HAND_OFF));
        new HandOff(place, walk).onThePhone(walk.square(), parent);
        record.step("finish", () -> new HandOff(place, walk).leaveReady());
    }
}
