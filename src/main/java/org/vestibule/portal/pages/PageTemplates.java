package org.vestibule.portal.pages;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import org.vestibule.i18n.Language;
import org.vestibule.i18n.Language.Direction;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;
import org.vestibule.practice.Wording;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns an answer into HTML. In a template {@code {{#t}}birth.title{{/t}}} is a text of the bundle,
 * with the page's values in its placeholders, escaped.
 */
final class PageTemplates {
    private final Map<PhonePage, Template> templates = new EnumMap<>(PhonePage.class);
    private final Map<String, Object> common;
    private final List<Language> languages;

    /**
     * @param common values of every page; a {@link Wording} is shown in the page's language
     * @param languages that a person can choose from
     */
    PageTemplates(Map<String, Object> common, List<Language> languages) {
        this.common = Map.copyOf(common);
        this.languages = List.copyOf(languages);
        var compiler =
                Mustache.compiler()
                        .escapeHTML(true)
                        .emptyStringIsFalse(true)
                        .withLoader(PageTemplates::open);
        for (var page : PhonePage.values()) {
            templates.put(page, compiler.compile(open(page.code())));
        }
    }

    /**
     * @param formToken for the hidden field of the page's forms
     */
    String html(Answer.Show show, String formToken) {
        var values = new HashMap<>(common);
        values.putAll(show.values());
        var language = show.texts().language();
        values.put("page", show.page().code());
        values.put("lang", language.tag());
        values.put("dir", language.direction() == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr");
        values.put("languages", show.page().isFirst() ? others(language) : List.of());
        values.put("formToken", formToken);
        values.replaceAll((_, each) -> each instanceof Wording w ? w.in(language.tag()) : each);
        values.put("t", text(show.texts(), values));
        var template = templates.get(show.page());
        if (template == null) throw new IllegalStateException("no template for " + show.page());
        return template.execute(values);
    }

    private List<Map<String, String>> others(Language spoken) {
        return languages.stream()
                .filter(each -> !each.equals(spoken))
                .map(each -> Map.of("tag", each.tag(), "name", each.endonym()))
                .toList();
    }

    private static Mustache.Lambda text(Messages texts, Map<String, Object> values) {
        var words = new HashMap<String, String>();
        values.forEach((name, value) -> words.put(name, value.toString()));
        return (key, out) ->
                out.write(
                        Escapers.HTML.escape(
                                texts.text(new Message(key.execute().strip(), words))));
    }

    private static Reader open(String name) {
        var in = PageTemplates.class.getResourceAsStream("/pages/" + name + ".html");
        if (in == null) throw new IllegalStateException("missing from the program: " + name);
        try (in) {
            return new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
