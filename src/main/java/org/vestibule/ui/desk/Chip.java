package org.vestibule.ui.desk;

import javafx.scene.control.Label;

import java.util.Locale;

/** A state in one or two words, with a color that only repeats them. */
public final class Chip extends Label {
    /** What the color stands for. */
    public enum Tone {
        GOOD,
        NOTICE,
        /** Somebody waits for the desk. */
        WAITING,
        QUIET,
        BAD
    }

    public Chip(String text, Tone tone) {
        super(text);
        getStyleClass().setAll("chip", tone.name().toLowerCase(Locale.ROOT));
        setMinWidth(USE_PREF_SIZE);
    }
}
