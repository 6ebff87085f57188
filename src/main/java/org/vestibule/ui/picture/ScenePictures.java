package org.vestibule.ui.picture;

import static org.vestibule.ui.picture.Paths.arch;
import static org.vestibule.ui.picture.Paths.box;
import static org.vestibule.ui.picture.Paths.check;
import static org.vestibule.ui.picture.Paths.circle;
import static org.vestibule.ui.picture.Paths.shoulders;

/** The lobby before the door. */
final class ScenePictures {
    private ScenePictures() {}

    static Drawing mark() {
        return new Drawing(56, 56, 4)
                .solid(Tone.PRIMARY, box(0, 0, 56, 56, 13))
                .line(Tone.ON_PRIMARY, "M15 44 V27 A13 13 0 0 1 41 27 V44")
                .solid(Tone.ACCENT, arch(23, 33, 25, 45));
    }

    static Drawing welcome() {
        var drawing =
                new Drawing(720, 372, 5)
                        .line(Tone.GROUND, "M4 342 H716")
                        .solid(Tone.GROUND, "M281 345 H441 L482 362 H300 Z");
        door(drawing);
        visitor(drawing);
        phone(drawing);
        return plant(drawing);
    }

    private static void door(Drawing drawing) {
        drawing.shape(Tone.SOFT, arch(238, 483, 4, 342))
                .shape(Tone.ACCENT, arch(280, 441, 50, 342))
                .shape(Tone.PAPER, "M207 105 L281 114 V342 L207 366 Z")
                .line("M222 135 L264 140 V206 L222 206 Z")
                .solid(Tone.INK, circle(265, 240, 7));
    }

    private static void visitor(Drawing drawing) {
        drawing.shape(Tone.SOFT, shoulders(124, 342, 51, 102))
                .shape(Tone.PAPER, circle(124, 184, 31))
                .line("M168 284 L220 290");
    }

    private static void phone(Drawing drawing) {
        drawing.shape(Tone.PAPER, box(533, 84, 116, 205, 20))
                .line("M579 105 H603")
                .line("M562 151 H621 M562 184 H621 M562 217 H598")
                .solid(Tone.PRIMARY, circle(621, 247, 25))
                .steady(Tone.ON_PRIMARY, check(621, 246, 21));
    }

    private static Drawing plant(Drawing drawing) {
        return drawing.line(Tone.PRIMARY, "M679 340 V272")
                .line(Tone.PRIMARY, "M677 338 C677 304 670 280 657 260")
                .line(Tone.PRIMARY, "M681 338 C681 300 688 270 702 250")
                .shape(Tone.PAPER, "M656 342 H703 L697 366 H662 Z");
    }
}
