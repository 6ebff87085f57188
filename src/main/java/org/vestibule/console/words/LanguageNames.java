package org.vestibule.console.words;

import org.vestibule.i18n.OtherLanguages;

import java.util.Locale;

/** Languages as the desk calls them: an interpreter is asked for by the English name. */
public final class LanguageNames {
    private static final OtherLanguages KNOWN = OtherLanguages.shipped();

    private LanguageNames() {}

    /**
     * @param tag BCP 47, such as {@code es}
     */
    public static String of(String tag) {
        return KNOWN.english(tag)
                .orElseGet(() -> Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH));
    }
}
