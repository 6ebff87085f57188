package org.vestibule.portal.desk;

import java.time.Duration;

/**
 * How long everything lives, each with its reason. Components, in order:
 *
 * @param poolCode from issue to the end; handed over at most that long before (R-29: 7 days)
 * @param invitation a code on a letter (R-29: 21 days by post)
 * @param pass between the birth date and the password on a phone
 * @param session of a signed-in phone
 * @param accessToken of a kiosk (SMART Backend Services: at most 5 minutes)
 * @param pairing a code read out by staff
 */
public record Lifetimes(
        Duration poolCode,
        Duration invitation,
        Duration pass,
        Duration session,
        Duration accessToken,
        Duration pairing) {
    public static Lifetimes standard() {
        return new Lifetimes(
                Duration.ofDays(7),
                Duration.ofDays(21),
                Duration.ofMinutes(15),
                Duration.ofMinutes(30),
                Duration.ofMinutes(5),
                Duration.ofHours(1));
    }
}
