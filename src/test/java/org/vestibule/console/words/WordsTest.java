package org.vestibule.console.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Messages;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

class WordsTest {
    private final Dates dates =
            new Dates(
                    Messages.load(Messages.Audience.CONSOLE, Language.ENGLISH),
                    ZoneId.of("America/New_York"));

    @Test
    void days() {
        var day = LocalDate.of(2026, 11, 23);
        assertThat(dates.day(day)).isEqualTo("Monday 23 November");
        assertThat(dates.born(day)).isEqualTo("November 23, 2026");
        assertThat(dates.bornShort(day)).isEqualTo("11/23/2026");
    }

    @Test
    void timesAreThePractices() {
        assertThat(dates.clock(Instant.parse("2026-11-23T15:05:00Z"))).isEqualTo("10:05 AM");
        assertThat(dates.clock("14:10")).isEqualTo("2:10 PM");
        assertThat(dates.clock("noonish")).isEqualTo("noonish");
    }

    @ParameterizedTest
    @CsvSource({
        "0, just now",
        "4, just now",
        "40, 40 s ago",
        "99, 99 s ago",
        "100, 1 min ago",
        "5399, 89 min ago",
        "5400, 1 h ago",
        "200000, 2 days ago"
    })
    void howLongAgo(long seconds, String words) {
        assertThat(dates.text(dates.ago(Duration.ofSeconds(seconds)))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"252, 4:12", "60, 1:00", "9, 0:09", "-3, 0:00"})
    void whatIsLeft(long seconds, String words) {
        assertThat(Dates.left(Duration.ofSeconds(seconds))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "en, English",
        "es, Spanish",
        "vi, Vietnamese",
        "ru, Russian",
        "zh-Hans, Chinese (Simplified)",
        "zh-Hant, Chinese (Traditional)",
        "ko, Korean",
        "ar, Arabic",
        "ht, Haitian Creole",
        "tl, Tagalog",
        "pt-BR, Portuguese",
        "qqq, qqq"
    })
    void languagesByTheNameThatInterpretersAreAskedForBy(String tag, String name) {
        assertThat(LanguageNames.of(tag)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"+16175550142, (617) 555-0142", "+442079460000, +442079460000"})
    void numbersAsTheyAreDialed(String number, String words) {
        assertThat(Telephone.of(number)).isEqualTo(words);
    }
}
