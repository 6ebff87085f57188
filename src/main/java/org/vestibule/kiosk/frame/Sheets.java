package org.vestibule.kiosk.frame;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.journey.Place;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Touch;
import org.vestibule.kiosk.nav.Overlay;
import org.vestibule.ui.Ui;
import org.vestibule.ui.frame.Sheet;

/** Begins every screen alike: how far along, Back where there is a way back, and Help always. */
public final class Sheets {
    private final Ui ui;
    private final Session session;

    public Sheets(Ui ui, Session session) {
        this.ui = ui;
        this.session = session;
    }

    public Ui ui() {
        return ui;
    }

    /**
     * @param question the one heading
     */
    public Sheet ask(Message question) {
        var sheet = new Sheet(ui, question);
        var trip = session.trip();
        Place.of(trip).ifPresent(place -> sheet.step(place.number(), place.total()));
        if (trip.canGoBack()) sheet.back(() -> session.on(new Touch.Back()));
        return sheet.help(() -> session.cover(Overlay.HELP));
    }

    public Sheet ask(String key) {
        return ask(Message.of(key));
    }
}
