package org.vestibule.console.words;

import java.util.Locale;

/** The kiosk's screens as the desk calls them. */
public final class ScreenNames {
    private ScreenNames() {}

    /**
     * Key of the words; a newer kiosk's screen has none.
     *
     * @param screen such as {@code BIRTH_DATE}
     */
    public static String key(String screen) {
        return "help.screen." + screen.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
