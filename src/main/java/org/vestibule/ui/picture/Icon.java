package org.vestibule.ui.picture;

/** Small signs that stand beside words, as high as they are and in their color. */
public enum Icon {
    ARROW_LEFT,
    ARROW_RIGHT,
    CHECK,
    ALERT,
    /** A friendly face: help is a person. */
    FACE,
    CONTRAST,
    /** Everything to touch lies low. */
    LOWER,
    /** The world: languages. */
    GLOBE,
    /** Reads aloud. */
    SPEAKER,
    BACKSPACE,
    SHIFT,
    /** A hand that points at what is to be touched. */
    HAND,
    /** Nobody else sees it. */
    LOCK;

    /** Whether it shows the way that the lines run, and turns round with them. */
    boolean pointsAlong() {
        return this == ARROW_LEFT || this == ARROW_RIGHT || this == HAND;
    }
}
