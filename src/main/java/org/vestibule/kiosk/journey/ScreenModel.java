package org.vestibule.kiosk.journey;

/** What a screen shows and what its touches do. Made anew whenever the screen comes up. */
public interface ScreenModel {
    /** The screen is up: start what must run, such as watching or printing. */
    default void attached() {}

    /** The screen has gone: stop what runs, and keep nothing of what was typed. */
    default void detached() {}
}
