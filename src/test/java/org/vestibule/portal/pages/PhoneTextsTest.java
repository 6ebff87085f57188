package org.vestibule.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;
import org.vestibule.i18n.Messages.Audience;
import org.vestibule.practice.PortalTask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the pages. */
class PhoneTextsTest {
    private static final Pattern KEY = Pattern.compile("\\{\\{#t}}(.+?)\\{\\{/t}}");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:[.-][a-z]+)*)\"");
    private static final List<String> JARGON =
            List.of("authenticat", "credential", "proxy", "invalid", "token", "session", "error");
    private static final Path TEMPLATES = Path.of("src/main/resources/pages");
    private static final Path CODE = Path.of("src/main/java/org/vestibule/portal/pages");

    private final PhoneTexts texts = new PhoneTexts(List.of("en", "xx"));
    private final Messages english = Messages.load(Audience.PHONE, Language.ENGLISH);

    @Test
    void a_language_without_a_bundle_falls_back_to_english() {
        for (var tag : List.of("xx", "es-MX", "", "not a tag!")) {
            assertThat(texts.in(tag).language()).isEqualTo(Language.ENGLISH);
        }
        assertThat(texts.in("en-GB").language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void every_text_is_used_and_every_used_text_is_there() {
        var used = new TreeSet<String>();
        for (var page : files(TEMPLATES, ".html")) used.addAll(keysIn(page));
        for (var rule : Activation.PasswordRule.values()) {
            used.add("password.problem." + code(rule));
        }
        for (var rule : Activation.NameRule.values()) {
            used.add("password.name.problem." + code(rule));
        }
        for (var page : PhonePage.values()) used.add(page.code() + ".title");
        for (var source : files(CODE, ".java")) {
            LITERAL.matcher(source)
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> english.keys().contains(key))
                    .forEach(used::add);
        }
        for (var task : PortalTask.values()) used.add("task." + task.code() + ".line");
        assertThat(new TreeSet<>(english.keys())).isEqualTo(used);
    }

    @Test
    @DisplayName("R-17: grade 6 at most, a page at a time")
    void every_page_reads_at_grade_six_or_below() {
        for (var page : PhonePage.values()) {
            var text =
                    english.keys().stream()
                            .filter(key -> key.startsWith(page.code() + "."))
                            .map(this::sentence)
                            .collect(Collectors.joining(" "));
            assertThat(ReadingGrade.of(text)).as(page + ": " + text).isLessThanOrEqualTo(6.0);
        }
    }

    @Test
    @DisplayName("R-17: 15 words a sentence at most")
    void no_sentence_is_long() {
        for (var key : english.keys()) {
            for (var sentence : ReadingGrade.sentences(raw(key))) {
                assertThat(ReadingGrade.words(sentence).size()).as(key).isLessThanOrEqualTo(15);
            }
        }
    }

    @Test
    @DisplayName("R-19: no jargon")
    void nobody_has_to_know_our_words() {
        for (var key : english.keys()) {
            assertThat(raw(key).toLowerCase(Locale.ROOT)).doesNotContain(JARGON);
        }
    }

    private String sentence(String key) {
        var text = raw(key);
        return text.matches(".*[.?!:]") ? text : text + ".";
    }

    /** The text with something short in its placeholders. */
    private String raw(String key) {
        var values = new HashMap<String, String>();
        for (var name : List.of("phone", "given", "contact", "time", "address", "provider")) {
            values.put(name, "Ann");
        }
        return english.text(new Message(key, values));
    }

    private Stream<String> missing() {
        return Arrays.stream(Activation.Missing.values()).map(PhoneTextsTest::code);
    }

    private Set<String> keysIn(String template) {
        var keys = new TreeSet<String>();
        KEY.matcher(template)
                .results()
                .map(found -> found.group(1))
                .forEach(
                        key -> {
                            if (key.contains("{{page}}")) return;
                            if (key.contains("{{missing}}")) {
                                missing()
                                        .map(m -> key.replace("{{missing}}", m))
                                        .forEach(keys::add);
                            } else if (key.contains("{{task}}")) {
                                for (var task : PortalTask.values()) {
                                    keys.add(key.replace("{{task}}", task.code()));
                                }
                            } else {
                                keys.add(key);
                            }
                        });
        return keys;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> files(Path folder, String end) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(end))
                    .map(PhoneTextsTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
