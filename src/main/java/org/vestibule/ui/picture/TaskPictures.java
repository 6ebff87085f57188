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
}
