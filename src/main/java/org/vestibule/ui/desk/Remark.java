package org.vestibule.ui.desk;

import org.vestibule.i18n.Message;

/**
 * What became of an act, said beside its button.
 *
 * @param tone how it is meant; the words say it without the color too
 */
public record Remark(Message text, Tone tone) {
    /** How something is meant. */
    public enum Tone {
        GOOD,
        BAD,
        /** Neither: it goes on, or it explains. */
        QUIET
    }

    public static Remark good(Message text) {
        return new Remark(text, Tone.GOOD);
    }

    public static Remark bad(Message text) {
        return new Remark(text, Tone.BAD);
    }

    public static Remark quiet(Message text) {
        return new Remark(text, Tone.QUIET);
    }
}
