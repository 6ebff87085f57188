package org.vestibule.portal.pages;

import io.javalin.http.Context;

import org.vestibule.i18n.Language;
import org.vestibule.i18n.Messages;
import org.vestibule.i18n.Messages.Audience;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;

/** The pages' words in every language that the practice offers and that has been translated. */
final class PhoneTexts {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ps", "ur", "yi");

    private final Messages english = Messages.load(Audience.PHONE, Language.ENGLISH);
    private final Map<String, Messages> byTag = new LinkedHashMap<>();

    /**
     * @param tags BCP 47 tags; those without a bundle are left out
     */
    PhoneTexts(List<String> tags) {
        byTag.put(Language.ENGLISH.tag(), english);
        for (var tag : tags) load(tag).ifPresent(texts -> byTag.putIfAbsent(tag, texts));
    }

    /** The words in a language, its base language, or else English. */
    Messages in(String tag) {
        var found = Locale.lookupTag(range(tag), byTag.keySet());
        return found == null ? english : byTag.getOrDefault(found, english);
    }

    /** The words for somebody of whom we know only the browser (RFC 9110, Accept-Language). */
    Messages accepted(Context ctx) {
        var header = ctx.header("Accept-Language");
        return header == null ? english : in(header);
    }

    /** The words that the person chose at the kiosk, or else those of the browser. */
    Messages ofCode(Activation activation, String code, Context ctx) {
        return activation.language(code).map(this::in).orElseGet(() -> accepted(ctx));
    }

    private static List<Locale.LanguageRange> range(String languages) {
        try {
            return Locale.LanguageRange.parse(languages);
        } catch (IllegalArgumentException e) {
            // A header or tag that says nothing we understand asks for nothing.
            return List.of();
        }
    }

    private static Optional<Messages> load(String tag) {
        try {
            return Optional.of(Messages.load(Audience.PHONE, language(tag)));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    private static Language language(String tag) {
        var locale = Locale.forLanguageTag(tag);
        var direction =
                RIGHT_TO_LEFT.contains(locale.getLanguage())
                        ? Language.Direction.RIGHT_TO_LEFT
                        : Language.Direction.LEFT_TO_RIGHT;
        return new Language(tag, locale.getDisplayLanguage(locale), direction);
    }
}
