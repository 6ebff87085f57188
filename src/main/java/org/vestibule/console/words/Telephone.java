package org.vestibule.console.words;

import java.util.regex.Pattern;

/** Numbers as people at the desk read and dial them. */
public final class Telephone {
    private static final Pattern NORTH_AMERICAN = Pattern.compile("\\+1(\\d{3})(\\d{3})(\\d{4})");

    private Telephone() {}

    /**
     * @param number in the international form, such as {@code +16175550142}
     * @return {@code (617) 555-0142}; any other number as it came
     */
    public static String of(String number) {
        var parts = NORTH_AMERICAN.matcher(number);
        return parts.matches()
                ? "(" + parts.group(1) + ") " + parts.group(2) + "-" + parts.group(3)
                : number;
    }
}
