package org.vestibule.kiosk.journey;

import org.vestibule.device.speech.Loudness;
import org.vestibule.device.speech.Rate;

/** Whether one person wants the screens read aloud, and how. */
public record ReadAloud(boolean on, Rate rate, Loudness loudness) {
    public static final ReadAloud OFF = new ReadAloud(false, Rate.NORMAL, Loudness.NORMAL);

    public ReadAloud on(boolean wanted) {
        return new ReadAloud(wanted, rate, loudness);
    }

    public ReadAloud at(Rate wanted) {
        return new ReadAloud(on, wanted, loudness);
    }

    public ReadAloud at(Loudness wanted) {
        return new ReadAloud(on, rate, wanted);
    }
}
