package org.vestibule.portal.roster;

import java.util.Optional;

/**
 * A name in Chinese characters, as its bearer writes it beside the Latin letters of their ID. The
 * middle dot stands between the parts of names such as 买买提·艾力.
 *
 * @param text Han characters, at most {@link #LONGEST}
 */
public record HanName(String text) {
    /** The longest names in use have 15 characters with their dots. */
    public static final int LONGEST = 20;

    private static final int DOT = '·';

    /** What keyboards write for the middle dot. */
    private static final String DOTS = "[•‧∙⋅・･．]";

    public HanName {
        if (!isName(text)) throw new IllegalArgumentException("not a name in Chinese characters");
    }

    /** Empty when it is anything but a name in Chinese characters; blanks do not count. */
    public static Optional<HanName> read(String typed) {
        var text = typed.replaceAll("[\\p{Z}\\s]", "").replaceAll(DOTS, "·");
        return isName(text) ? Optional.of(new HanName(text)) : Optional.empty();
    }

    private static boolean isName(String text) {
        var signs = text.codePoints().toArray();
        if (signs.length == 0 || signs.length > LONGEST) return false;
        if (signs[0] == DOT || signs[signs.length - 1] == DOT || text.contains("··")) return false;
        return text.codePoints().allMatch(sign -> sign == DOT || isHan(sign));
    }

    private static boolean isHan(int sign) {
        return Character.isIdeographic(sign)
                && Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN;
    }

    /** Never the name. */
    @Override
    public String toString() {
        return "HanName[…]";
    }
}
