package org.vestibule.portal.roster;

import java.util.Locale;

/** Language tags from what exports call languages. */
final class Languages {
    private Languages() {}

    /** {@code es} from {@code es}, {@code es-US}, {@code spa} or {@code Spanish}; else English. */
    static String tag(String cell) {
        var word = cell.strip().replace('_', '-');
        for (var code : Locale.getISOLanguages()) {
            var language = Locale.of(code);
            if (word.equalsIgnoreCase(code)
                    || word.equalsIgnoreCase(language.getISO3Language())
                    || word.equalsIgnoreCase(language.getDisplayLanguage(Locale.ENGLISH))
                    || word.toLowerCase(Locale.ROOT).startsWith(code + "-")) return code;
        }
        return "en";
    }
}
