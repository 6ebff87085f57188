package org.vestibule.kiosk.journey;

import org.vestibule.ui.theme.TextSize;

/** How one person wants the screens; forgotten when the session ends. */
public record Settings(TextSize textSize, boolean highContrast, ReadAloud aloud) {
    public static final Settings STANDARD = new Settings(TextSize.STANDARD, false);

    /** To be read and not heard. */
    public Settings(TextSize textSize, boolean highContrast) {
        this(textSize, highContrast, ReadAloud.OFF);
    }

    public Settings larger() {
        return new Settings(textSize.larger(), highContrast, aloud);
    }

    public Settings smaller() {
        return new Settings(textSize.smaller(), highContrast, aloud);
    }

    public Settings otherContrast() {
        return new Settings(textSize, !highContrast, aloud);
    }

    public Settings with(ReadAloud wanted) {
        return new Settings(textSize, highContrast, wanted);
    }
}
