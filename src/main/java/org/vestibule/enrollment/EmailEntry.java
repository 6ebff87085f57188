package org.vestibule.enrollment;

import java.util.Optional;
import java.util.regex.Pattern;

/** An email address as typed. Plausible is enough: only a message that arrives proves more. */
public record EmailEntry(String typed) {
    /** RFC 5321, 4.5.3.1. */
    private static final int LONGEST_LOCAL = 64;

    private static final int LONGEST = 254;
    private static final Pattern BLANK = Pattern.compile("\\s", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LOCAL =
            Pattern.compile("[\\p{L}\\p{M}\\p{Nd}!#$%&'*+/=?^_`{|}~.-]+");
    private static final Pattern DOMAIN =
            Pattern.compile(
                    "[\\p{L}\\p{M}\\p{Nd}]([\\p{L}\\p{M}\\p{Nd}-]*[\\p{L}\\p{M}\\p{Nd}])?"
                            + "(\\.[\\p{L}\\p{M}\\p{Nd}]([\\p{L}\\p{M}\\p{Nd}-]*[\\p{L}\\p{M}\\p{Nd}])?)+");

    /** What came of it. */
    public sealed interface Result {
        /**
         * @param address as typed, trimmed
         */
        record Valid(String address) implements Result {
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
        BLANK_INSIDE,
        AT_MISSING,
        AT_TWICE,
        NOTHING_BEFORE_AT,
        NOTHING_AFTER_AT,
        /** Such as {@code ana@example}: the ending is missing. */
        DOT_MISSING,
        CHARACTER_UNKNOWN,
        /** Two dots in a row, or a dot or hyphen at an end. */
        DOTS,
        TOO_LONG
    }

    public Result check() {
        var address = typed.strip();
        return problem(address)
                .<Result>map(Result.Wrong::new)
                .orElseGet(() -> new Result.Valid(address));
    }

    private static Optional<Problem> problem(String address) {
        if (address.isEmpty()) return Optional.of(Problem.MISSING);
        if (BLANK.matcher(address).find()) return Optional.of(Problem.BLANK_INSIDE);
        var at = address.indexOf('@');
        if (at < 0) return Optional.of(Problem.AT_MISSING);
        if (address.indexOf('@', at + 1) >= 0) return Optional.of(Problem.AT_TWICE);
        if (at == 0) return Optional.of(Problem.NOTHING_BEFORE_AT);
        if (at == address.length() - 1) return Optional.of(Problem.NOTHING_AFTER_AT);
        if (address.length() > LONGEST || at > LONGEST_LOCAL) return Optional.of(Problem.TOO_LONG);
        return problem(address.substring(0, at), address.substring(at + 1));
    }

    private static Optional<Problem> problem(String local, String domain) {
        if (!LOCAL.matcher(local).matches()) return Optional.of(Problem.CHARACTER_UNKNOWN);
        if (domain.indexOf('.') < 0) return Optional.of(Problem.DOT_MISSING);
        if (local.startsWith(".") || local.endsWith(".") || local.contains("..")) {
            return Optional.of(Problem.DOTS);
        }
        if (DOMAIN.matcher(domain).matches()) return Optional.empty();
        var onlyDots =
                domain.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-');
        return Optional.of(onlyDots ? Problem.DOTS : Problem.CHARACTER_UNKNOWN);
    }

    @Override
    public String toString() {
        return "EmailEntry[…]";
    }
}
