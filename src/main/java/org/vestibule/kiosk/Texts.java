package org.vestibule.kiosk;

import org.vestibule.i18n.Language;
import org.vestibule.practice.AgreementTexts;

import java.util.List;

/**
 * What can be read at the kiosk.
 *
 * @param languages in the practice's order, the first one is that of every new session
 * @param others that the kiosk does not speak: the desk is called
 */
public record Texts(List<Language> languages, AgreementTexts agreements, List<Language> others) {
    public Texts {
        languages = List.copyOf(languages);
        others = List.copyOf(others);
        if (languages.isEmpty()) throw new IllegalArgumentException("a kiosk without a language");
    }

    /** The language with this tag; the first one when there is none. */
    public Language language(String tag) {
        return languages.stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElse(languages.getFirst());
    }
}
