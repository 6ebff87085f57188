package org.vestibule.kiosk.frame;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.journey.Place;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Touch;
import org.vestibule.kiosk.journey.Trip;
import org.vestibule.kiosk.nav.Overlay;
import org.vestibule.ui.Ui;
import org.vestibule.ui.frame.Sheet;

/** Begins every screen alike: how far along, Back where there is a way back, and Help always. */
public final class Sheets {
    private final Ui ui;
    private final Session session;
    private final Trip trip;

    /** Of the screen that is to be seen. */
    public Sheets(Ui ui, Session session) {
        this(ui, session, session.trip());
    }

    /**
     * @param trip how the person will have come to the screen
     */
    public Sheets(Ui ui, Session session, Trip trip) {
        this.ui = ui;
        this.session = session;
        this.trip = trip;
    }

    public Ui ui() {
        return ui;
    }

    /**
     * @param question the one heading
     */
    public Sheet ask(Message question) {
        var sheet = new Sheet(ui, question);
        Place.of(trip).ifPresent(place -> sheet.step(place.number(), place.total()));
        if (trip.canGoBack()) sheet.back(() -> session.on(new Touch.Back()));
        return sheet.help(() -> session.cover(Overlay.HELP));
    }

    public Sheet ask(String key) {
        return ask(Message.of(key));
    }
}
