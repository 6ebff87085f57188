package org.vestibule.ui.picture;

import static org.vestibule.ui.picture.Paths.box;
import static org.vestibule.ui.picture.Paths.circle;

/** What can be done on a portal. */
final class TaskPictures {
    private TaskPictures() {}

    static Drawing testResults() {
        return Drawing.tile()
                .shape(Tone.PAPER, box(18, 8, 60, 80, 8))
                .line("M32 24 H50")
                .line(Tone.PRIMARY, "M30 60 L42 48 L52 56 L65 38")
                .solid(Tone.ACCENT, circle(65, 38, 6))
                .line("M32 74 H64");
    }

    static Drawing refill() {
        return Drawing.tile()
                .shape(Tone.SOFT, "M28 28 H68 V80 A8 8 0 0 1 60 88 H36 A8 8 0 0 1 28 80 Z")
                .shape(Tone.PAPER, "M28 44 H68 V74 H28 Z")
                .shape(Tone.ACCENT, box(22, 10, 52, 18, 5))
                .line(Tone.PRIMARY, "M48 51 V67 M40 59 H56");
    }

    static Drawing visit() {
        return Drawing.tile()
                .shape(Tone.PAPER, box(12, 18, 72, 68, 8))
                .shape(Tone.SOFT, "M12 38 V26 A8 8 0 0 1 20 18 H76 A8 8 0 0 1 84 26 V38 Z")
                .line("M32 10 V24 M64 10 V24")
                .line("M28 54 H30 M47 54 H49 M66 54 H68 M28 70 H30 M66 70 H68")
                .solid(Tone.ACCENT, box(39, 61, 18, 18, 4));
    }

    static Drawing message() {
        return Drawing.tile()
                .shape(
                        Tone.SOFT,
                        "M20 18 H72 A10 10 0 0 1 82 28 V58 A10 10 0 0 1 72 68 H44 L28 84 V68 H20"
                                + " A10 10 0 0 1 10 58 V28 A10 10 0 0 1 20 18 Z")
                .line("M26 36 H58 M26 50 H48")
                .solid(Tone.ACCENT, circle(80, 20, 10));
    }

    /** A calendar, and the way back to it. */
    static Drawing anotherDay() {
        return Drawing.tile()
                .shape(Tone.PAPER, box(8, 14, 68, 62, 8))
                .shape(Tone.SOFT, "M8 34 V22 A8 8 0 0 1 16 14 H68 A8 8 0 0 1 76 22 V34 Z")
                .line("M26 6 V20 M58 6 V20")
                .line("M22 48 H24 M22 62 H24 M40 48 H42")
                .solid(Tone.ACCENT, circle(68, 68, 24))
                .line("M78 76 A13 13 0 1 1 79 61 M80 52 V62 H70");
    }
}
