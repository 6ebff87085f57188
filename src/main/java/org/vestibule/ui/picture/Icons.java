package org.vestibule.ui.picture;

import static org.vestibule.ui.picture.Paths.circle;

/** Small signs that stand beside words and take their color. */
final class Icons {
    private Icons() {}

    static Drawing arrowLeft() {
        return icon("M21 12 H3 M10 5 L3 12 L10 19");
    }

    static Drawing arrowRight() {
        return icon("M3 12 H21 M14 5 L21 12 L14 19");
    }

    static Drawing check() {
        return icon("M3 13 L9 19 L21 6");
    }

    static Drawing alert() {
        return icon("M12 3 L22 21 H2 Z M12 10 V14 M12 17.6 V17.7");
    }

    static Drawing face() {
        return icon(circle(12, 12, 10) + " M8.5 9 V9.6 M15.5 9 V9.6 M7 14 A5.5 5.5 0 0 0 17 14");
    }

    static Drawing contrast() {
        return icon(circle(12, 12, 9.6)).solid(Tone.WORDS, "M12 2.4 A9.6 9.6 0 0 1 12 21.6 Z");
    }

    static Drawing lower() {
        // A screen whose lower part holds what is to be touched, and which way that went.
        return icon("M4 2.4 H20 V21.6 H4 Z M12 5 V11 M9 8.4 L12 11.4 L15 8.4")
                .solid(Tone.WORDS, "M4 14.6 H20 V21.6 H4 Z");
    }

    static Drawing globe() {
        return icon(
                circle(12, 12, 9.6)
                        + " M2.4 12 H21.6 M12 2.4 C7.4 7 7.4 17 12 21.6 M12 2.4 C16.6 7 16.6 17 12"
                        + " 21.6");
    }

    static Drawing speaker() {
        return icon(
                "M3 9 H7 L13 4 V20 L7 15 H3 Z M16.5 8.5 C18.6 10.4 18.6 13.6 16.5 15.5 M19.5 5.5"
                        + " C23.4 9 23.4 15 19.5 18.5");
    }

    /** Its fingertip is at the left end. */
    static Drawing hand() {
        return new Drawing(24, 24, 1.5)
                .shape(
                        Tone.PAPER,
                        "M3.4 7.6 H11 L12.8 4.6 A1.7 1.7 0 0 1 15.9 6 L15.2 8.2 H19 V20.6 H11.2"
                                + " A1.5 1.5 0 0 1 10.6 17.7 A1.6 1.6 0 0 1 9.6 14.6 A1.6 1.6 0 0 1"
                                + " 9.2 11.4 H3.4 A1.9 1.9 0 0 1 3.4 7.6 Z")
                .shape(Tone.PRIMARY, Paths.box(19, 7, 4, 14.4, 1));
    }

    static Drawing backspace() {
        return icon("M8 5 H22 V19 H8 L2 12 Z M12 9.5 L17 14.5 M17 9.5 L12 14.5");
    }

    static Drawing shift() {
        return icon("M12 3 L21 12 H16 V20 H8 V12 H3 Z");
    }

    static Drawing lock() {
        return icon("M7.5 10.5 V7.5 A4.5 4.5 0 0 1 16.5 7.5 V10.5")
                .line(Tone.WORDS, Paths.box(4, 10.5, 16, 11, 2))
                .line(Tone.WORDS, "M12 15 V17");
    }

    static Drawing done() {
        return new Drawing(96, 96, 9)
                .solid(Tone.GOOD, circle(48, 48, 44))
                .line(Tone.ON_PRIMARY, Paths.check(48, 48, 42));
    }

    private static Drawing icon(String data) {
        return Drawing.icon().line(Tone.WORDS, data);
    }
}
