package org.vestibule.i18n;

import java.util.regex.Pattern;

/**
 * Numbers, addresses and codes that are read as one: no line ends inside them. Spaces become such
 * as lines do not end at; where a sign has no such form, as a hyphen in most type, whoever breaks
 * lines asks {@link #holds}.
 */
public final class Unbroken {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final Pattern INSIDE = Pattern.compile("[A-Za-z0-9][-.:/@_][A-Za-z0-9]");

    private Unbroken() {}

    /** The same with spaces at which no line ends: {@code (617) 555-0142} on one line. */
    public static String of(String value) {
        return value.replace(' ', NO_BREAK_SPACE);
    }

    /** The same with the spaces of every day, for whoever looks for it or says it. */
    public static String plain(String text) {
        return text.replace(NO_BREAK_SPACE, ' ');
    }

    /** Whether there is a place in the text where others would end a line and nobody should. */
    public static boolean isIn(String text) {
        return INSIDE.matcher(text).find();
    }

    /**
     * Whether what is before and after this place stays on one line.
     *
     * @param at the index of the first character of the next line
     */
    public static boolean holds(String text, int at) {
        return at >= 2
                && at < text.length()
                && INSIDE.matcher(text.substring(at - 2, at + 1)).matches();
    }
}
