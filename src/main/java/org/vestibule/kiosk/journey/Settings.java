package org.vestibule.kiosk.journey;

import org.vestibule.ui.theme.TextSize;

/** How one person wants the screens; forgotten when the session ends. */
public record Settings(TextSize textSize, boolean highContrast) {
    public static final Settings STANDARD = new Settings(TextSize.STANDARD, false);

    public Settings larger() {
        return new Settings(textSize.larger(), highContrast);
    }

    public Settings smaller() {
        return new Settings(textSize.smaller(), highContrast);
    }

    public Settings otherContrast() {
        return new Settings(textSize, !highContrast);
    }
}
