package org.vestibule.kiosk.lesson;

import org.vestibule.i18n.Language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/**
 * Somebody who does not exist, in one language.
 *
 * @param phone the practice's own: nobody is to learn a wrong one
 * @param day of a visit that lies ahead for years to come, as the portal writes it
 * @param time likewise
 */
public record Example(String given, String provider, String phone, String day, String time) {
    // Not among the kiosk's texts, all of which may be said aloud: many people have these names.
    private static final String GIVEN = "Ana";
    private static final String PROVIDER = "Dr. Rivera";

    /** Never anybody's: the domain is reserved (RFC 2606). */
    static final String EMAIL = "ana@example.com";

    static final String SECRET = "•".repeat(15);

    private static final LocalDate VISIT = LocalDate.of(2030, 3, 12);
    private static final LocalTime HALF_PAST_NINE = LocalTime.of(9, 30);

    /**
     * @param language of the person at the kiosk
     */
    public static Example in(Language language, String phone) {
        var locale = language.locale();
        return new Example(
                GIVEN,
                PROVIDER,
                phone,
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(locale)
                        .format(VISIT),
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(HALF_PAST_NINE));
    }
}
