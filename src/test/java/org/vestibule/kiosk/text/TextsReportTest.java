package org.vestibule.kiosk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.i18n.Consistency;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.i18n.Letters;
import org.vestibule.i18n.ReviewGate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How every text reads, and whether the languages agree: figures in {@code target/reports/texts},
 * and no violation among them.
 */
@DisplayName("R-17 R-19 R-24 the reports on the texts have figures and no violation")
class TextsReportTest {
    private static final Path FOLDER = Path.of("target", "reports", "texts");
    private static final int FULLEST_SCREEN = 60;

    static Stream<Language> languages() {
        return Languages.shipped().all().stream();
    }

    private static List<String> violations(Readability each) {
        return each.violations().stream()
                .map(what -> each.audience() + " " + each.screen() + ": " + what)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyScreenReadsWell(Language language) throws IOException {
        var all = Readability.of(language);
        var violations =
                new ArrayList<>(all.stream().flatMap(each -> violations(each).stream()).toList());
        var lines = new ArrayList<String>();
        lines.add("audience   screen               words  longest sentence  " + formula(language));
        for (var each : all) {
            lines.add(
                    "%-10s %-20s %5d  %16d  %s"
                            .formatted(
                                    each.audience(),
                                    each.screen(),
                                    each.words(),
                                    each.longest(),
                                    shown(each.grade())));
        }
        lines.add("");
        lines.add("the most words to be seen at once on a screen of the kiosk (60 at most)");
        var texts = new KioskTexts(language);
        texts.screens()
                .forEach(
                        (screen, keys) -> {
                            var fullest = texts.fullest(keys);
                            lines.add("%-31s %5d".formatted(screen, fullest));
                            if (fullest > FULLEST_SCREEN) violations.add(screen + ": " + fullest);
                        });
        write("readability-" + language.tag() + ".txt", lines, violations);
        assertThat(all).hasSizeGreaterThan(20);
        assertThat(violations).isEmpty();
    }

    private static String formula(Language language) {
        return switch (language.tag()) {
            case "en" -> "Flesch-Kincaid grade (6.0 at most)";
            case "es" -> "INFLESZ (65 at least)";
            default -> "(no formula for this language)";
        };
    }

    private static String shown(OptionalDouble grade) {
        return grade.isPresent() ? "%.1f".formatted(grade.getAsDouble()) : "-";
    }

    @Test
    void theLanguagesAgree() throws IOException {
        var lines = new ArrayList<String>();
        var violations = new ArrayList<String>();
        lines.add(
                "bundle           keys  missing  obsolete  placeholders  named buttons  wrong  too long");
        for (var each : Consistency.all()) {
            lines.add(line(each));
            for (var wrong :
                    List.of(
                            each.missing(),
                            each.obsolete(),
                            each.placeholders(),
                            each.buttons(),
                            each.tooLong())) {
                wrong.forEach(what -> violations.add(each.name() + ": " + what));
            }
        }
        for (var language : Languages.shipped().all()) {
            for (var audience : ReviewGate.written(language)) {
                Consistency.twice(audience, language)
                        .forEach(key -> violations.add(audience + " has twice " + key));
            }
        }
        write("consistency.txt", lines, violations);
        assertThat(lines).hasSizeGreaterThan(16);
        assertThat(violations).isEmpty();
    }

    private static String line(Consistency each) {
        return "%-15s %5d  %7d  %8d  %12d  %13d  %5d  %8d"
                .formatted(
                        each.name(),
                        each.keys(),
                        each.missing().size(),
                        each.obsolete().size(),
                        each.placeholders().size(),
                        each.named(),
                        each.buttons().size(),
                        each.tooLong().size());
    }

    @Test
    void theTypeHasEveryLetter() throws IOException {
        var lines = new ArrayList<String>();
        var violations = new ArrayList<String>();
        lines.add("language  letters  missing  family");
        for (var language : Languages.shipped().all()) {
            var letters = Letters.of(language);
            var missing = Letters.missing(language.family(), letters);
            lines.add(
                    "%-8s  %7d  %7d  %s"
                            .formatted(
                                    language.tag(),
                                    letters.size(),
                                    missing.size(),
                                    language.family()));
            missing.forEach(letter -> violations.add(language.tag() + " lacks " + letter));
        }
        write("letters.txt", lines, violations);
        assertThat(violations).isEmpty();
    }

    @Test
    void aHardTextIsAViolation() {
        assertThat(Readability.jargon("Please authenticate, then log in.", Language.ENGLISH))
                .containsExactly("authenticate");
        var spanish = Languages.shipped().of("es").orElseThrow();
        assertThat(Readability.jargon("Valide su credencial.", spanish)).contains("credencial");
    }

    private static void write(String file, List<String> lines, List<String> violations)
            throws IOException {
        Files.createDirectories(FOLDER);
        var all = new ArrayList<>(lines);
        all.add("");
        all.add("violations: " + violations.size());
        all.addAll(violations);
        Files.write(FOLDER.resolve(file), all);
    }
}
