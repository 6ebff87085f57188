package org.vestibule.i18n;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of one audience in one language: {@code i18n/<audience>_<tag>.properties}, UTF-8. */
public final class Messages {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    /** What ships never changes: each file is read once. */
    private static final Map<Bundle, Messages> READ = new ConcurrentHashMap<>();

    private record Bundle(Audience audience, Language language) {}

    private final Language language;
    private final Map<String, String> texts;
    private final Review review;

    private Messages(Language language, Map<String, String> texts, Review review) {
        this.language = language;
        this.texts = texts;
        this.review = review;
    }

    /** Who reads the texts. */
    public enum Audience {
        KIOSK,
        PHONE,
        GUIDE,
        CONSOLE,
        /** Of the kiosk's help. */
        ANSWERS
    }

    /** Whether there is such a bundle. */
    public static boolean exist(Audience audience, Language language) {
        return Messages.class.getResource(file(audience, language)) != null;
    }

    /**
     * @throws MissingResourceException when there is no such bundle
     */
    public static Messages load(Audience audience, Language language) {
        return READ.computeIfAbsent(
                new Bundle(audience, language), bundle -> read(audience, language));
    }

    private static Messages read(Audience audience, Language language) {
        var name = file(audience, language);
        try (var in = Messages.class.getResourceAsStream(name)) {
            if (in == null) throw new MissingResourceException("no texts", name, language.tag());
            var file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var texts = texts(file);
            return new Messages(language, texts, Review.of(file, texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(Audience audience, Language language) {
        return "/i18n/%s_%s.properties"
                .formatted(audience.name().toLowerCase(Locale.ROOT), language.tag());
    }

    private static Map<String, String> texts(String file) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(file));
        var texts = new HashMap<String, String>();
        for (var key : properties.stringPropertyNames()) {
            texts.put(key, properties.getProperty(key));
        }
        return Map.copyOf(texts);
    }

    public Language language() {
        return language;
    }

    /** Who has read them and found them right. */
    public Review review() {
        return review;
    }

    public Set<String> keys() {
        return texts.keySet();
    }

    /**
     * @throws MissingResourceException when the bundle lacks the key: a bug, never shown to a
     *     person
     */
    public String text(String key) {
        return text(Message.of(key));
    }

    /**
     * @throws MissingResourceException when the bundle lacks the key
     * @throws IllegalArgumentException when the text has a placeholder that the message gives no
     *     value
     */
    public String text(Message message) {
        var text = texts.get(message.key());
        if (text == null) {
            throw new MissingResourceException("no text", language.tag(), message.key());
        }
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(value(message, found.group(1))));
    }

    /** What is the same in every language, as it stands amid this one's lines. */
    public String verbatim(String value) {
        return Isolated.in(language.direction(), value);
    }

    private String value(Message message, String name) {
        var value = message.values().get(name);
        if (value == null) {
            throw new IllegalArgumentException(message.key() + " needs a value for {" + name + "}");
        }
        return verbatim(value);
    }
}
