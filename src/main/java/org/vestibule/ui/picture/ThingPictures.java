package org.vestibule.ui.picture;

import static org.vestibule.ui.picture.Paths.arch;
import static org.vestibule.ui.picture.Paths.box;
import static org.vestibule.ui.picture.Paths.check;
import static org.vestibule.ui.picture.Paths.circle;
import static org.vestibule.ui.picture.Paths.shoulders;

/** Things that stand for an idea. */
final class ThingPictures {
    private ThingPictures() {}

    static Drawing lock() {
        return Drawing.tile()
                .line("M31 44 V30 A17 17 0 0 1 65 30 V44")
                .shape(Tone.ACCENT, box(20, 42, 56, 44, 9))
                .solid(Tone.INK, circle(48, 60, 5))
                .line("M48 62 V72");
    }

    static Drawing screen() {
        return Drawing.tile()
                .shape(Tone.PAPER, box(10, 16, 76, 52, 8))
                .shape(Tone.ACCENT, "M41 30 L59 42 L41 54 Z")
                .line("M48 68 V84 M32 84 H64");
    }

    static Drawing shield() {
        return Drawing.tile()
                .shape(Tone.SOFT, "M48 8 L80 20 V46 C80 66 66 80 48 88 C30 80 16 66 16 46 V20 Z")
                .line(Tone.PRIMARY, check(48, 46, 28));
    }

    static Drawing globe() {
        return Drawing.tile()
                .shape(Tone.SOFT, circle(48, 48, 38))
                .line("M10 48 H86 M48 10 C28 30 28 66 48 86 C68 66 68 30 48 10")
                .line("M17 29 H79 M17 67 H79");
    }

    static Drawing speaker() {
        return Drawing.tile()
                .shape(Tone.ACCENT, "M10 36 H28 L52 16 V80 L28 60 H10 Z")
                .line("M64 36 C72 43 72 53 64 60")
                .line("M75 25 C90 38 90 58 75 71");
    }

    static Drawing letter() {
        return Drawing.tile()
                .shape(Tone.PAPER, box(18, 8, 60, 80, 6))
                .line("M30 22 H66 M30 34 H52")
                .shape(Tone.ACCENT, "M32 48 H64 V78 H32 Z")
                .line("M41 57 H43 M54 57 H56 M41 69 H43 M50 66 H56");
    }

    static Drawing idCard() {
        return Drawing.tile()
                .shape(Tone.PAPER, box(6, 22, 84, 56, 9))
                .shape(Tone.SOFT, shoulders(32, 66, 14, 17))
                .shape(Tone.ACCENT, circle(32, 41, 8))
                .line("M56 40 H78 M56 52 H78 M56 64 H68");
    }

    static Drawing ticket() {
        return Drawing.tile()
                .shape(
                        Tone.ACCENT,
                        "M8 30 A6 6 0 0 1 14 24 H82 A6 6 0 0 1 88 30 V38 A10 10 0 0 0 88 58 V66"
                                + " A6 6 0 0 1 82 72 H14 A6 6 0 0 1 8 66 V58 A10 10 0 0 0 8 38 Z")
                .line("M62 34 V36 M62 47 V49 M62 60 V62 M26 40 H46 M26 56 H40");
    }

    static Drawing clock() {
        return Drawing.tile()
                .shape(Tone.PAPER, circle(48, 48, 38))
                .solid(Tone.ACCENT, "M48 48 V16 A32 32 0 0 1 80 48 Z")
                .line("M48 22 V48 H68");
    }

    static Drawing closedDoor() {
        return Drawing.tile()
                .line(Tone.GROUND, "M6 88 H90")
                .shape(Tone.SOFT, arch(18, 78, 6, 88))
                .shape(Tone.PAPER, arch(28, 68, 18, 88))
                .line("M48 36 L37 48 M48 36 L59 48")
                .shape(Tone.ACCENT, box(32, 48, 32, 17, 4))
                .solid(Tone.INK, circle(48, 35, 3) + circle(60, 76, 3));
    }

    static Drawing pen() {
        return Drawing.tile()
                .shape(Tone.PAPER, box(12, 12, 54, 74, 7))
                .line("M24 28 H54 M24 42 H44")
                .line(Tone.PRIMARY, "M24 70 C30 60 34 74 40 68")
                .shape(Tone.ACCENT, "M78 28 L88 38 L58 68 L44 72 L48 58 Z");
    }

    static Drawing birthday() {
        return Drawing.tile()
                .shape(Tone.SOFT, "M14 56 A8 8 0 0 1 22 48 H74 A8 8 0 0 1 82 56 V86 H14 Z")
                .line("M14 66 C22 76 30 76 37 66 C44 76 52 76 59 66 C66 76 74 76 82 66")
                .line("M48 48 V34")
                .solid(Tone.ACCENT, "M48 8 C58 20 56 30 48 30 C40 30 38 20 48 8 Z");
    }

    /** A bill, and a coin on it. */
    static Drawing cost() {
        return Drawing.tile()
                .shape(Tone.SOFT, box(6, 20, 84, 48, 7))
                .shape(Tone.PAPER, circle(48, 44, 13))
                .line("M18 34 V54 M78 34 V40")
                .shape(Tone.ACCENT, circle(70, 68, 20))
                .line("M70 58 V78");
    }

    /** Its face says what some people feel. */
    static Drawing computer() {
        return Drawing.tile()
                .shape(Tone.PAPER, box(12, 8, 72, 52, 7))
                .line(Tone.PRIMARY, "M36 26 V30 M60 26 V30 M34 48 A16 16 0 0 1 62 48")
                .line("M48 60 V70")
                .shape(Tone.ACCENT, box(8, 70, 80, 18, 5))
                .line("M20 79 H60 M72 79 H76");
    }

    static Drawing noInternet() {
        return Drawing.tile()
                .shape(Tone.SOFT, "M8 36 A57 57 0 0 1 88 36 L48 80 Z")
                .line("M22 50 A37 37 0 0 1 74 50 M35 64 A18 18 0 0 1 61 64")
                .shape(Tone.ACCENT, circle(72, 72, 18))
                .line("M65 65 L79 79 M79 65 L65 79");
    }
}
