package org.vestibule.enrollment;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

import java.util.regex.Pattern;

/**
 * A phone number as typed.
 *
 * @param country ISO 3166 code that a number without a prefix belongs to, such as {@code US}
 */
public record MobileEntry(String typed, String country) {
    private static final Pattern SHAPE = Pattern.compile("[\\p{Nd}\\s+＋().\\-‐‑–/]+");

    /** What came of it. */
    public sealed interface Result {
        /**
         * @param e164 such as {@code +16175550142}
         */
        record Valid(String e164) implements Result {
            @Override
            public String toString() {
                return "Valid[…]";
            }
        }

        record Wrong(Problem problem) implements Result {}
    }

    /** What is wrong (R-57: the screen says how to fix it). */
    public enum Problem {
        MISSING,
        /** Letters or signs that no phone number has. */
        NOT_A_NUMBER,
        /** Right for a call within the town only. */
        AREA_CODE_MISSING,
        TOO_SHORT,
        TOO_LONG,
        COUNTRY_UNKNOWN,
        /** Toll-free, premium rate and the like: nobody's own phone. */
        NOT_A_PERSONS_LINE
    }

    /**
     * Any possible number passes, not only those in use: numbering plans change faster than kiosks.
     */
    public Result check() {
        if (typed.isBlank()) return new Result.Wrong(Problem.MISSING);
        if (!SHAPE.matcher(typed).matches()) return new Result.Wrong(Problem.NOT_A_NUMBER);
        try {
            return check(PhoneNumberUtil.getInstance().parse(typed, country));
        } catch (NumberParseException e) {
            return new Result.Wrong(
                    switch (e.getErrorType()) {
                        case INVALID_COUNTRY_CODE -> Problem.COUNTRY_UNKNOWN;
                        case NOT_A_NUMBER -> Problem.NOT_A_NUMBER;
                        case TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN -> Problem.TOO_SHORT;
                        case TOO_LONG -> Problem.TOO_LONG;
                    });
        }
    }

    private static Result check(PhoneNumber number) {
        var phones = PhoneNumberUtil.getInstance();
        return switch (phones.isPossibleNumberWithReason(number)) {
            case IS_POSSIBLE -> checkLine(number);
            case IS_POSSIBLE_LOCAL_ONLY -> new Result.Wrong(Problem.AREA_CODE_MISSING);
            case INVALID_COUNTRY_CODE -> new Result.Wrong(Problem.COUNTRY_UNKNOWN);
            case TOO_SHORT, INVALID_LENGTH -> new Result.Wrong(Problem.TOO_SHORT);
            case TOO_LONG -> new Result.Wrong(Problem.TOO_LONG);
        };
    }

    private static Result checkLine(PhoneNumber number) {
        var phones = PhoneNumberUtil.getInstance();
        return switch (phones.getNumberType(number)) {
            case MOBILE, FIXED_LINE, FIXED_LINE_OR_MOBILE, VOIP, PERSONAL_NUMBER, UNKNOWN ->
                    new Result.Valid(phones.format(number, PhoneNumberFormat.E164));
            case TOLL_FREE, PREMIUM_RATE, SHARED_COST, PAGER, UAN, VOICEMAIL ->
                    new Result.Wrong(Problem.NOT_A_PERSONS_LINE);
        };
    }

    @Override
    public String toString() {
        return "MobileEntry[…]";
    }
}
