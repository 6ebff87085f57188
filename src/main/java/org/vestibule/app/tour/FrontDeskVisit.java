package org.vestibule.app.tour;

import org.vestibule.app.wiring.DemoPeople;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Messages;
import org.vestibule.i18n.Messages.Audience;

/** Somebody at the desk in front of the real console, clicking and typing as a person does. */
final class FrontDeskVisit {
    private final TourPlace place;
    private final KioskDriver hand;
    private final Messages texts = Messages.load(Audience.CONSOLE, Language.ENGLISH);

    /**
     * @param record whose steps these are; a click at the desk is no touch of the patient's
     */
    FrontDeskVisit(TourPlace place, JourneyRecord record) {
        this.place = place;
        this.hand = new KioskDriver(place.desk().stage(), record.withoutTouches());
    }

    void signIn(String name) {
        hand.write(texts.text("sign-in.name"), name);
        hand.write(texts.text("sign-in.password"), DemoPeople.STAFF_PASSWORD);
        hand.touchButton(texts.text("sign-in.go"));
        hand.awaitText(texts.text("rail.lock"));
    }

    void signOut() {
        hand.touchButton(texts.text("rail.sign-out"));
        hand.awaitText(texts.text("sign-in.go"));
    }

    /** Waits until these words are anywhere on the console. */
    void awaitText(String words) {
        hand.awaitText(words);
    }

    void click(String key) {
        hand.touchButton(texts.text(key));
    }

    void write(String label, String words) {
        hand.write(texts.text(label), words);
    }

    String text(String key) {
        return texts.text(key);
    }

    void picture(String name) {
        place.desk().pictures().keepAs("console", name);
    }
}
