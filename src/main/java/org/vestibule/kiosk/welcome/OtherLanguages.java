package org.vestibule.kiosk.welcome;

import org.vestibule.i18n.Language;
import org.vestibule.i18n.Language.Direction;

import java.util.List;
import java.util.stream.Stream;

/**
 * Languages that people in the United States speak who speak little English, by the names they
 * themselves use. No flags: a language is not a country.
 */
public final class OtherLanguages {
    private static final List<Language> ALL =
            Stream.of(
                            "de Deutsch",
                            "es Español",
                            "fr Français",
                            "it Italiano",
                            "kea Kabuverdianu",
                            "ht Kreyòl ayisyen",
                            "hmn Hmoob",
                            "ilo Ilokano",
                            "pl Polski",
                            "pt Português",
                            "ro Română",
                            "sq Shqip",
                            "so Soomaali",
                            "sw Kiswahili",
                            "tl Tagalog",
                            "tr Türkçe")
                    .map(OtherLanguages::language)
                    .toList();

    private OtherLanguages() {}

    private static Language language(String row) {
        var space = row.indexOf(' ');
        return new Language(
                row.substring(0, space), row.substring(space + 1), Direction.LEFT_TO_RIGHT);
    }

    /** All but those that the kiosk speaks itself. */
    public static List<Language> besides(List<Language> spoken) {
        var tags = spoken.stream().map(Language::tag).toList();
        return ALL.stream().filter(language -> !tags.contains(language.tag())).toList();
    }
}
