package org.vestibule.ui.picture;

import static org.vestibule.ui.picture.Paths.circle;
import static org.vestibule.ui.picture.Paths.shoulders;

/** People: a head, shoulders, nothing that says who. */
final class PeoplePictures {
    private PeoplePictures() {}

    static Drawing me() {
        return Drawing.tile()
                .shape(Tone.SOFT, shoulders(48, 86, 30, 40))
                .shape(Tone.PAPER, circle(48, 27, 17));
    }

    static Drawing myChild() {
        return Drawing.tile()
                .shape(Tone.SOFT, shoulders(36, 86, 26, 46))
                .shape(Tone.PAPER, circle(36, 22, 14))
                .shape(Tone.ACCENT, shoulders(70, 86, 18, 24))
                .shape(Tone.PAPER, circle(70, 50, 11));
    }

    static Drawing adultIHelp() {
        return Drawing.tile()
                .shape(Tone.SOFT, shoulders(28, 86, 22, 48))
                .shape(Tone.PAPER, circle(28, 22, 13))
                .shape(Tone.ACCENT, shoulders(60, 86, 18, 38))
                .shape(Tone.PAPER, circle(60, 33, 12))
                .line("M90 86 V62 A6 6 0 0 0 79 59 L77 62");
    }

    static Drawing together() {
        return Drawing.tile()
                .shape(
                        Tone.PAPER,
                        "M36 5 H60 A6 6 0 0 1 66 11 V18 A6 6 0 0 1 60 24 H53 L48 30 L43 24 H36"
                                + " A6 6 0 0 1 30 18 V11 A6 6 0 0 1 36 5 Z")
                .line(Tone.PRIMARY, "M40 14.5 H56")
                .shape(Tone.SOFT, shoulders(26, 88, 20, 31))
                .shape(Tone.PAPER, circle(26, 43, 12))
                .shape(Tone.ACCENT, shoulders(70, 88, 20, 31))
                .shape(Tone.PAPER, circle(70, 43, 12));
    }

    static Drawing help() {
        return Drawing.tile()
                .shape(Tone.SOFT, shoulders(36, 86, 26, 38))
                .shape(Tone.PAPER, circle(36, 33, 15))
                .shape(
                        Tone.ACCENT,
                        "M62 8 H80 A8 8 0 0 1 88 16 V28 A8 8 0 0 1 80 36 H70 L60 44 V34"
                                + " A8 8 0 0 1 54 28 V16 A8 8 0 0 1 62 8 Z")
                .line("M64 18 H78 M64 26 H73");
    }

    /** An open hand, the thumb aside, on a sleeve. */
    static Drawing wave() {
        return Drawing.tile()
                .shape(
                        Tone.PAPER,
                        "M32 66 L19 50 A5.5 5.5 0 0 1 27.5 43 L34 49 V20 A5 5 0 0 1 44 20 V13"
                                + " A5 5 0 0 1 54 13 V18 A5 5 0 0 1 64 18 V26 A5 5 0 0 1 74 26"
                                + " V52 C74 60 71 66 66 70 H36 Z")
                .line("M44 20 V40 M54 18 V40 M64 26 V42")
                .shape(Tone.SOFT, "M32 70 H70 V90 H32 Z")
                .solid(Tone.ACCENT, circle(60, 80, 4))
                .line(Tone.PRIMARY, "M20 12 A26 26 0 0 0 10 28 M82 10 A26 26 0 0 1 90 26");
    }

    static Drawing notSaid() {
        return Drawing.tile()
                .shape(
                        Tone.SOFT,
                        "M20 16 H76 A10 10 0 0 1 86 26 V58 A10 10 0 0 1 76 68 H46 L30 84 V68 H20"
                                + " A10 10 0 0 1 10 58 V26 A10 10 0 0 1 20 16 Z")
                .solid(Tone.INK, circle(30, 42, 5) + circle(48, 42, 5) + circle(66, 42, 5));
    }
}
