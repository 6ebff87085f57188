package org.vestibule.scan;

import org.vestibule.scan.LicenseRead.NotALicense;
import org.vestibule.scan.LicenseRead.Refusal;
import org.vestibule.scan.LicenseRead.Refused;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Reads what a scanner of the keyboard kind types for the back of a driver's license or ID card of
 * North America: PDF417 after the card design standards of AAMVA, versions 00 to 10, and the text
 * of a magnetic stripe, which some old cards print as PDF417. Scanners swallow, double or replace
 * the separators, so nothing here trusts them, nor the lengths that the card itself claims.
 *
 * <p>Name and birth date are taken; everything else is left behind right here.
 */
public final class LicenseScan {
    /** A PDF417 code holds at most 1,850 characters of text. */
    private static final int LONGEST = 2_400;

    /** File type, issuer, versions, number of subfiles: old cards leave out from the right. */
    private static final Pattern HEADER =
            Pattern.compile("(?i)(?:ANSI|AAMVA)[\\s\\p{Cntrl}]{0,3}\\d{6}(?:\\d{2}){0,3}");

    private static final int HEADER_STARTS_WITHIN = 16;

    private LicenseScan() {}

    /**
     * Never throws, whatever the string holds.
     *
     * @param today where the practice lies: nobody is born after it
     */
    public static LicenseRead read(String raw, LocalDate today) {
        if (isStripe(raw)) {
            return raw.length() > LONGEST
                    ? new Refused(Refusal.TOO_LONG)
                    : CardStripe.read(raw, today);
        }
        var start = raw.substring(0, Math.min(raw.length(), HEADER_STARTS_WITHIN + 24));
        var header = HEADER.matcher(start);
        if (!header.find() || header.start() > HEADER_STARTS_WITHIN) return new NotALicense();
        return raw.length() > LONGEST
                ? new Refused(Refusal.TOO_LONG)
                : CardElements.read(raw.substring(header.end()), today);
    }

    /** A state after the sentinel; a bank's card has a digit there. */
    private static boolean isStripe(String raw) {
        return raw.length() > 3
                && raw.charAt(0) == '%'
                && isLetter(raw.charAt(1))
                && isLetter(raw.charAt(2))
                && raw.indexOf('^') > 0;
    }

    private static boolean isLetter(char character) {
        return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
    }
}
