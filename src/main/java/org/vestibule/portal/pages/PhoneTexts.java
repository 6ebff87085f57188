package org.vestibule.portal.pages;

import io.javalin.http.Context;

import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.i18n.Messages;
import org.vestibule.i18n.Messages.Audience;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/**
 * The pages' words in every language that the practice offers and that has been translated. Whose
 * words a page speaks: those that the person chose on this phone; else those of the enrollment; and
 * only while nothing is known of either, those that the browser asks for.
 */
final class PhoneTexts {
    private final Messages english = Messages.load(Audience.PHONE, Language.ENGLISH);
    private final Map<String, Messages> byTag = new LinkedHashMap<>();

    /**
     * @param tags BCP 47 tags in the practice's order; those without a bundle are left out
     */
    PhoneTexts(List<String> tags) {
        this(Languages.shipped().of(tags), tags);
    }

    /** With languages that need not be among the shipped ones. */
    PhoneTexts(List<Language> languages, List<String> tags) {
        for (var language : languages) {
            if (tags.contains(language.tag())) load(language);
        }
        byTag.putIfAbsent(Language.ENGLISH.tag(), english);
    }

    /** What a person can choose from, in the practice's order. */
    List<Language> languages() {
        return byTag.values().stream().map(Messages::language).toList();
    }

    /** Whether there are words with exactly this tag. */
    boolean has(String tag) {
        return byTag.containsKey(tag);
    }

    /** The words in a language, its base language, or else English. */
    Messages in(String tag) {
        var found = Locale.lookupTag(range(tag), byTag.keySet());
        return found == null ? english : byTag.getOrDefault(found, english);
    }

    /** The words for somebody whose enrollment was in this language. */
    Messages of(String enrolled, Context ctx) {
        return chosen(ctx).orElseGet(() -> in(enrolled));
    }

    /** The words for somebody of whom we know only the browser (RFC 9110, Accept-Language). */
    Messages accepted(Context ctx) {
        var header = ctx.header("Accept-Language");
        return chosen(ctx).orElseGet(() -> header == null ? english : in(header));
    }

    /** The words for somebody with a code: those of the kiosk, or else those of the browser. */
    Messages ofCode(Activation activation, String code, Context ctx) {
        return chosen(ctx)
                .or(() -> activation.language(code).map(this::in))
                .orElseGet(() -> accepted(ctx));
    }

    /** The words that a form was in, by the tag that it brought along. */
    Messages ofForm(String tag, Context ctx) {
        return chosen(ctx)
                .or(() -> Optional.ofNullable(byTag.get(tag)))
                .orElseGet(() -> accepted(ctx));
    }

    private Optional<Messages> chosen(Context ctx) {
        return PageCookie.LANGUAGE.read(ctx).flatMap(tag -> Optional.ofNullable(byTag.get(tag)));
    }

    private static List<Locale.LanguageRange> range(String languages) {
        try {
            return Locale.LanguageRange.parse(languages);
        } catch (IllegalArgumentException e) {
            // A header or tag that says nothing we understand asks for nothing.
            return List.of();
        }
    }

    private void load(Language language) {
        try {
            byTag.put(language.tag(), Messages.load(Audience.PHONE, language));
        } catch (MissingResourceException e) {
            // Not translated: not offered.
        }
    }
}
