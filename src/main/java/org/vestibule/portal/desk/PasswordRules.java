package org.vestibule.portal.desk;

import org.vestibule.portal.pages.Activation.PasswordRule;
import org.vestibule.portal.roster.NameKey;

import java.util.List;
import java.util.Optional;

/** What is taken as a password: length and a blocklist, no composition (NIST 800-63B-4; R-28). */
final class PasswordRules {
    /** Where the password is all there is. */
    static final int SHORTEST = 15;

    /** Where something else has to be there too. */
    static final int SHORTEST_OF_TWO = 8;

    static final int LONGEST = 200;

    /** Shorter names are part of too many good passwords. */
    private static final int SHORTEST_NAME = 4;

    /** Long enough for the rule and still tried first by everybody who guesses. */
    private static final List<String> COMMON =
            List.of(
                    "PASSWORD",
                    "PASSW0RD",
                    "P4SSWORD",
                    "QWERTY",
                    "QWERTZ",
                    "AZERTY",
                    "LETMEIN",
                    "ILOVEYOU",
                    "WELCOME",
                    "TRUSTNO1",
                    "CORRECTHORSEBATTERYSTAPLE",
                    "TOBEORNOTTOBE",
                    "MAYTHEFORCEBEWITHYOU",
                    "THEQUICKBROWNFOX",
                    "LOREMIPSUMDOLOR",
                    "JESUSLOVESYOU",
                    "MONKEYMONKEY",
                    "FOOTBALLFOOTBALL",
                    "BASEBALLBASEBALL",
                    "1Q2W3E4R5T",
                    "ZAQ12WSX",
                    "123456789",
                    "987654321",
                    "ABCDEFGHIJ",
                    "PATIENTPORTAL",
                    "MYPATIENTPORTAL",
                    "THISISMYPASS");

    private PasswordRules() {}

    /**
     * @param names of the person, the sign-in name and the practice's: words that an acquaintance
     *     would try
     */
    static Optional<PasswordRule> broken(String password, List<String> names) {
        return broken(password, names, SHORTEST);
    }

    /** The same for a password that is one of two factors. */
    static Optional<PasswordRule> brokenOfTwo(String password, List<String> names) {
        return broken(password, names, SHORTEST_OF_TWO);
    }

    private static Optional<PasswordRule> broken(
            String password, List<String> names, int shortest) {
        var normal = Passwords.normal(password);
        var length = normal.codePointCount(0, normal.length());
        if (length < shortest) return Optional.of(PasswordRule.TOO_SHORT);
        if (length > LONGEST) return Optional.of(PasswordRule.TOO_LONG);
        var folded = NameKey.fold(normal);
        if (isCommon(folded) || repeats(normal)) return Optional.of(PasswordRule.COMMON);
        return names.stream()
                        .map(NameKey::fold)
                        .filter(n -> n.length() >= SHORTEST_NAME)
                        .anyMatch(folded::contains)
                ? Optional.of(PasswordRule.CONTAINS_NAME)
                : Optional.empty();
    }

    /** A common phrase that makes up most of the password. */
    private static boolean isCommon(String folded) {
        return COMMON.stream()
                .anyMatch(c -> folded.contains(c) && c.length() * 2 > folded.length());
    }

    /** The same few characters over and over. */
    private static boolean repeats(String password) {
        for (var period = 1; period <= password.length() / 3; period++) {
            var head = password.substring(0, period);
            if (head.repeat(password.length() / period + 1).startsWith(password)) return true;
        }
        return false;
    }
}
