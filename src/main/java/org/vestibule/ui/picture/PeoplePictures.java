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
                .shape(Tone.SOFT, shoulders(32, 86, 24, 46))
                .shape(Tone.PAPER, circle(32, 23, 13))
                .shape(Tone.ACCENT, shoulders(66, 86, 20, 40))
                .shape(Tone.PAPER, circle(66, 31, 12))
                .line("M90 86 V62 A5 5 0 0 0 80 62");
    }

    static Drawing together() {
        return Drawing.tile()
                .shape(Tone.SOFT, shoulders(28, 86, 20, 34))
                .shape(Tone.PAPER, circle(28, 37, 12))
                .shape(Tone.ACCENT, shoulders(68, 86, 20, 34))
                .shape(Tone.PAPER, circle(68, 37, 12))
                .line(Tone.PRIMARY, "M36 12 H60 M48 6 V18");
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

    static Drawing wave() {
        return Drawing.tile()
                .shape(Tone.SOFT, shoulders(38, 86, 26, 38))
                .shape(Tone.PAPER, circle(38, 32, 15))
                .line("M62 66 L78 42")
                .shape(Tone.ACCENT, circle(80, 36, 8))
                .line(Tone.PRIMARY, "M68 20 A16 16 0 0 1 78 16 M90 18 A16 16 0 0 1 94 26");
    }
}
