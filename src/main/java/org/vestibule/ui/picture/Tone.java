package org.vestibule.ui.picture;

import java.util.Locale;

/** The few colors a picture is made of; the theme says what each is. */
enum Tone {
    /** Outlines. */
    INK,
    /** The quiet second tone. */
    SOFT,
    /** The white of a page, a phone, a face. */
    PAPER,
    /** Light: the one warm spot. */
    ACCENT,
    /** The color of doing. */
    PRIMARY,
    /** On top of {@link #PRIMARY}. */
    ON_PRIMARY,
    /** The ground under a scene. */
    GROUND,
    /** Done. */
    GOOD,
    /** Whatever color the words beside it have. */
    WORDS;

    String styleClass(String part) {
        return part + "-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
