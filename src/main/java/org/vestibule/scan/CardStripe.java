package org.vestibule.scan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of a magnetic stripe: state, city and name on the first track, number and dates on the
 * second. A caret ends what is shorter than its place.
 */
final class CardStripe {
    private static final int CITY = 13;
    private static final int NAME = 35;

    /** Issuer, license number; then the month of expiry and the birth date. */
    private static final Pattern SECOND_TRACK =
            Pattern.compile(";\\s*\\d{6}\\d{1,13}=\\d{2}(\\d{2})(\\d{4})(\\d{2})(\\d{2})");

    /** Stands for the month that the card expires in. */
    private static final String MONTH_OF_EXPIRY = "99";

    private CardStripe() {}

    /**
     * @param raw begins with the sentinel and two letters of the state
     */
    static LicenseRead read(String raw, LocalDate today) {
        var city = end(raw, 3, CITY);
        var name = city < raw.length() && raw.charAt(city) == '^' ? city + 1 : city;
        var full = raw.substring(name, end(raw, name, NAME));
        return CardDate.with(CardName.inOne(CardName.clean(full)), birthDate(raw), today);
    }

    private static int end(String raw, int from, int longest) {
        var caret = raw.indexOf('^', from);
        var full = Math.min(raw.length(), from + longest);
        return caret < 0 ? full : Math.min(caret, full);
    }

    private static Optional<String> birthDate(String raw) {
        var track = SECOND_TRACK.matcher(raw);
        if (!track.find()) return Optional.empty();
        var month = track.group(3).equals(MONTH_OF_EXPIRY) ? track.group(1) : track.group(3);
        return Optional.of(track.group(2) + month + track.group(4));
    }
}
