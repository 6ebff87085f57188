package org.vestibule.kiosk.journey;

import org.vestibule.i18n.Language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Days as a sentence names them. */
public final class Days {
    private Days() {}

    /** Such as {@code November 30, 2026}. */
    public static String named(LocalDate day, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }
}
