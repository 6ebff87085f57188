package org.vestibule.ui.theme;

import java.util.List;

/** The four sizes a person can choose; body, question and button in px at 96 ppi. */
public enum TextSize {
    /** 4.8 mm capitals (Section 508, 402.4). */
    STANDARD(27, 46, 30, 27),
    /** One step up. */
    MEDIUM(32, 52, 36, 29),
    /** 7.3 mm capitals (EN 301 549, 5.1.4), which are 0.67 of the size of our type. */
    LARGE(42, 62, 44, 32),
    /** As large as still leaves several words a line. */
    LARGEST(46, 66, 48, 36);

    /** How many there are. */
    public static final int STEPS = values().length;

    private final int body;
    private final int question;
    private final int button;
    private final int bodyOnSmall;

    TextSize(int body, int question, int button, int bodyOnSmall) {
        this.body = body;
        this.question = question;
        this.button = button;
        this.bodyOnSmall = bodyOnSmall;
    }

    public int body() {
        return body;
    }

    /** Where there is little room the steps are finer. */
    public int bodyOnSmall() {
        return bodyOnSmall;
    }

    public int question() {
        return question;
    }

    public int button() {
        return button;
    }

    /** Which one it is, from 1. */
    public int step() {
        return List.of(values()).indexOf(this) + 1;
    }

    public TextSize larger() {
        return switch (this) {
            case STANDARD -> MEDIUM;
            case MEDIUM -> LARGE;
            case LARGE, LARGEST -> LARGEST;
        };
    }

    public TextSize smaller() {
        return switch (this) {
            case STANDARD, MEDIUM -> STANDARD;
            case LARGE -> MEDIUM;
            case LARGEST -> LARGE;
        };
    }
}
