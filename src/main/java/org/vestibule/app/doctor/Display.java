package org.vestibule.app.doctor;

import org.vestibule.app.place.Displays;

/** Whether the kiosk could show itself here; a server needs no display. */
record Display(Displays displays) implements Check {
    @Override
    public Finding look() {
        return displays.present()
                ? new Finding.Fine("display", "there is one")
                : new Finding.NotHere(
                        "display", "none: portal and tour run here, a kiosk does not");
    }
}
