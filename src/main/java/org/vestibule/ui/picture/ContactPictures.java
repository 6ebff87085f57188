package org.vestibule.ui.picture;

import static org.vestibule.ui.picture.Paths.box;
import static org.vestibule.ui.picture.Paths.check;
import static org.vestibule.ui.picture.Paths.circle;

/** Phones, paper and other ways to reach somebody. */
final class ContactPictures {
    private ContactPictures() {}

    static Drawing mobile() {
        return phone().line("M38 34 H58 M38 46 H58 M38 58 H50");
    }

    static Drawing email() {
        return Drawing.tile()
                .shape(Tone.SOFT, box(8, 22, 80, 56, 8))
                .shape(Tone.PAPER, "M11 26 L48 54 L85 26")
                .solid(Tone.ACCENT, circle(84, 22, 10));
    }

    static Drawing either() {
        return Drawing.tile()
                .shape(Tone.PAPER, box(10, 6, 42, 84, 9))
                .line("M26 16 H36")
                .shape(Tone.ACCENT, box(36, 44, 54, 38, 6))
                .line("M38 47 L63 66 L88 47");
    }

    static Drawing bell() {
        return Drawing.tile()
                .line(Tone.GROUND, "M8 84 H88")
                .shape(Tone.SOFT, "M16 70 A32 32 0 0 1 80 70 Z")
                .shape(Tone.ACCENT, circle(48, 30, 7))
                .shape(Tone.PAPER, box(10, 70, 76, 12, 5))
                .line(Tone.PRIMARY, "M22 26 L16 18 M74 26 L80 18");
    }

    static Drawing phoneWithCode() {
        return code(phone(), 39, 30)
                .solid(Tone.PRIMARY, circle(66, 72, 14))
                .line(Tone.ON_PRIMARY, check(66, 72, 13));
    }

    /** A phone without anything on it, and a minus. */
    static Drawing noNeed() {
        return phone().line("M38 34 H58 M38 46 H50")
                .shape(Tone.ACCENT, circle(66, 70, 17))
                .line("M58 70 H74");
    }

    static Drawing guide() {
        return code(
                Drawing.tile()
                        .shape(
                                Tone.PAPER,
                                "M18 14 A6 6 0 0 1 24 8 H62 L78 24 V82 A6 6 0 0 1 72 88"
                                        + " H24 A6 6 0 0 1 18 82 Z")
                        .shape(Tone.SOFT, "M62 8 V24 H78 Z")
                        .line("M30 66 H66 M30 76 H54"),
                32,
                30);
    }

    static Drawing handset() {
        return Drawing.tile()
                .shape(
                        Tone.SOFT,
                        "M24 10 L38 12 L44 32 L34 40 C38 52 46 60 58 64 L66 54 L86 60 L86 76"
                                + " C84 84 78 88 70 88 C38 84 14 60 10 26 C10 18 16 12 24 10 Z")
                .line(Tone.PRIMARY, "M58 26 A14 14 0 0 1 72 40 M58 10 A30 30 0 0 1 88 40");
    }

    static Drawing camera() {
        return code(phone(), 39, 38)
                .line(Tone.PRIMARY, "M8 30 V18 H18 M88 30 V18 H78 M8 66 V78 H18 M88 66 V78 H78");
    }

    static Drawing link() {
        return phone().shape(Tone.ACCENT, box(16, 38, 64, 22, 11))
                .line("M28 49 H56")
                .line("M66 44 L71 49 L66 54");
    }

    static Drawing password() {
        return phone().shape(Tone.ACCENT, box(12, 38, 72, 24, 6))
                .solid(Tone.INK, circle(27, 50, 4) + circle(41, 50, 4) + circle(55, 50, 4))
                .line("M69 45 V55");
    }

    /** With paper in it, or without. */
    static Drawing printer(Picture picture) {
        return picture == Picture.PRINTER_EMPTY ? emptyPrinter() : printer();
    }

    private static Drawing printer() {
        return Drawing.tile()
                .shape(Tone.PAPER, "M28 34 V10 H68 V34")
                .shape(Tone.SOFT, box(8, 34, 80, 36, 8))
                .solid(Tone.ACCENT, circle(75, 46, 4))
                .shape(Tone.PAPER, "M26 56 H70 V88 H26 Z")
                .line("M36 68 H60 M36 78 H52");
    }

    /** No paper above, none below, and a sign that something is the matter. */
    private static Drawing emptyPrinter() {
        return Drawing.tile()
                .line(Tone.GROUND, "M28 30 V24 M28 16 V10 H36 M44 10 H52 M60 10 H68 V16 M68 24 V30")
                .shape(Tone.SOFT, box(8, 34, 80, 36, 8))
                .line("M26 70 V82 H70 V70")
                .shape(Tone.ACCENT, "M74 46 L92 78 H56 Z")
                .line("M74 58 V66 M74 72 V72.2");
    }

    private static Drawing phone() {
        return Drawing.tile().shape(Tone.PAPER, box(26, 6, 44, 84, 9)).line("M43 16 H53");
    }

    /** The hint of a QR code: three corners, a few modules; 18 by 18. */
    private static Drawing code(Drawing drawing, double x, double y) {
        var corner = "v7 h7 v-7 Z";
        return drawing.solid(
                Tone.INK,
                ("M" + x + " " + y + corner + " M" + (x + 11) + " " + y + corner)
                        + (" M" + x + " " + (y + 11) + corner)
                        + (" M" + (x + 11) + " " + (y + 11) + " h3 v3 h-3 Z")
                        + (" M" + (x + 15) + " " + (y + 15) + " h3 v3 h-3 Z"));
    }
}
