package org.vestibule.kiosk.journey;

/** The answer to the one question at the end. */
public enum Ease {
    EASY,
    OKAY,
    HARD
}
