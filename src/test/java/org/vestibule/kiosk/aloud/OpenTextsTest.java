package org.vestibule.kiosk.aloud;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.i18n.Languages;
import org.vestibule.i18n.Messages;
import org.vestibule.i18n.Messages.Audience;

import java.util.List;

@DisplayName("R-03 What is nobody's secret, and everything else")
class OpenTextsTest {
    private static final OpenTexts OPEN =
            new OpenTexts()
                    .with("Elm Street Family Medicine")
                    .with("en", List.of("These are the terms."))
                    .with(Languages.shipped().of(List.of("en", "es")))
                    .with(Messages.load(Audience.KIOSK, Languages.shipped().of("en").orElseThrow()))
                    .with(
                            Messages.load(
                                    Audience.KIOSK, Languages.shipped().of("es").orElseThrow()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is your name?",
                "Step 3 of 9",
                "You can also call (617) 555-0142.",
                "You can also call (617)\u00a0555-0142.",
                "Or go to portal.elmstreet.example and type",
                "Your ticket is B7.",
                "Me. My own account",
                "Show: Birth date",
                "Language: English",
                "English. Touch to start",
                "To keep you safe, we clear this screen. Seconds left: 45",
                "\u2066Step 3\u2069 of\n9",
                "Elm Street Family Medicine",
                "These are the terms.",
                "1"
            })
    void open(String text) {
        assertThat(OPEN.languageOf(text, "en")).contains("en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Canary",
                "May 14, 1961",
                "(617) 555-0142",
                "ana@example.com",
                "K7QM 2X9P",
                "•••",
                "1961",
                "Ana. My own account",
                "Show: Ana",
                "Step Ana of 9",
                ""
            })
    void aboutAPerson(String text) {
        assertThat(OPEN.languageOf(text, "en")).isEmpty();
    }

    @Test
    void whatIsInAnotherLanguageIsSaidInIt() {
        assertThat(OPEN.languageOf("Español", "en")).contains("es");
        assertThat(OPEN.languageOf("¿Cómo se llama?", "en")).contains("es");
        assertThat(OPEN.languageOf("What is your name?", "es")).contains("en");
    }

    @Test
    void aNumberThatStaysOnOneLineIsSaidAsAnyOther() {
        assertThat(OpenTexts.plain("(617)\u00a0555-0142")).isEqualTo("(617) 555-0142");
    }
}
