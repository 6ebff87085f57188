package org.vestibule.portal.pages;

import org.vestibule.practice.PortalTask;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** What the phone pages ask of the desk between a scanned code and a living account. */
public interface Activation {
    /** Language tag of the enrollment that the code is bound to; empty when there is none (yet). */
    Optional<String> language(String code);

    /**
     * A phone opened the code's page: the kiosk shows "connected" when the code is bound and alive.
     */
    void opened(String code);

    /**
     * Checks a code with a birth date. A code that never was, a wrong birth date, a locked, used or
     * expired code give the same {@link Check.Refused}, in the same time.
     *
     * @param address of the phone, for throttling only; never stored in plain
     */
    Check check(String code, LocalDate birthDate, String address);

    /** Whom a pass belongs to; empty when it is unknown, used or older than 15 minutes. */
    Optional<Visit> visit(String pass);

    /**
     * Makes the account, or gives the one that there is a new password; retires the code and signs
     * in, and signs every other phone out.
     *
     * @param signInName ignored when the visit has a contact
     */
    Making make(String pass, String signInName, String password);

    /** What came of a check. */
    sealed interface Check {
        /**
         * @param pass 128 random bits that stand for code and birth date on the next page
         */
        record Open(String pass) implements Check {}

        /**
         * The code is real and something is still missing: the page says what and goes on by
         * itself.
         */
        record NotYet(Missing missing) implements Check {}

        record Refused() implements Check {}

        /** Too many tries from this address. */
        record TooMany(Duration retryAfter) implements Check {}
    }

    /** What a code still waits for. */
    enum Missing {
        /** The kiosk's enrollment is on its way. */
        ENROLLMENT,
        /** The desk has to see an ID, or to look at the match. */
        DESK
    }

    /**
     * @param givenName as on the practice's record
     * @param maskedContact such as {@code a•••@example.com}; empty when the person gave none and
     *     has to choose a sign-in name; of somebody with an account what they sign in with, whole
     *     where they made it up
     * @param hasAccount only the password is new
     */
    record Visit(
            String givenName,
            String language,
            PortalTask firstTask,
            Optional<String> maskedContact,
            boolean hasAccount) {}

    /** What came of making an account. */
    sealed interface Making {
        /**
         * @param session 128 random bits for the cookie
         */
        record Live(String session) implements Making {}

        record PasswordRefused(PasswordRule rule) implements Making {}

        record NameRefused(NameRule rule) implements Making {}

        /** The pass is too old: start again with the code. */
        record Gone() implements Making {}
    }

    /** Why a password is not taken (NIST 800-63B-4: length and blocklist, no composition rules). */
    enum PasswordRule {
        TOO_SHORT,
        TOO_LONG,
        COMMON,
        CONTAINS_NAME
    }

    /** Why a sign-in name is not taken. */
    enum NameRule {
        TOO_SHORT,
        TAKEN
    }
}
