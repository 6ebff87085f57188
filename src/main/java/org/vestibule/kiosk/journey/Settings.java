package org.vestibule.kiosk.journey;

import org.vestibule.ui.theme.TextSize;

/**
 * How one person wants the screens; forgotten when the session ends.
 *
 * @param lowerControls whether everything to touch lies within reach of a wheelchair
 */
public record Settings(
        TextSize textSize, boolean highContrast, boolean lowerControls, ReadAloud aloud) {
    public static final Settings STANDARD = new Settings(TextSize.STANDARD, false);

    /** To be read and not heard. */
    public Settings(TextSize textSize, boolean highContrast) {
        this(textSize, highContrast, false, ReadAloud.OFF);
    }

    public Settings larger() {
        return new Settings(textSize.larger(), highContrast, lowerControls, aloud);
    }

    public Settings smaller() {
        return new Settings(textSize.smaller(), highContrast, lowerControls, aloud);
    }

    public Settings otherContrast() {
        return new Settings(textSize, !highContrast, lowerControls, aloud);
    }

    /** The controls low down, or where they were. */
    public Settings otherHeight() {
        return new Settings(textSize, highContrast, !lowerControls, aloud);
    }

    public Settings with(ReadAloud wanted) {
        return new Settings(textSize, highContrast, lowerControls, wanted);
    }
}
