package org.vestibule.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;

class LanguageRowsTest {
    private static Languages read(String rows) throws IOException {
        return Languages.read(new StringReader(rows));
    }

    @Test
    void aRowIsALanguage() throws IOException {
        var rows =
                "# comment\n\nar | العربية | right-to-left | ar-EG | Noto Sans Arabic, Noto Sans\n";
        assertThat(read(rows).all())
                .containsExactly(
                        new Language(
                                "ar",
                                "العربية",
                                Language.Direction.RIGHT_TO_LEFT,
                                Locale.forLanguageTag("ar-EG"),
                                List.of("Noto Sans Arabic", "Noto Sans")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"es | Español | left-to-right | es-US", "es | E | up | es | Noto Sans"})
    void whatIsNoRowIsNamed(String row) {
        assertThatThrownBy(() -> read(row)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWeShipBeginsWithTheSource() {
        assertThat(Languages.shipped().all().getFirst()).isEqualTo(Language.ENGLISH);
        assertThat(Languages.shipped().tags()).contains("es").doesNotHaveDuplicates();
    }

    @Test
    void languagesComeInTheOrderTheyAreAskedFor() {
        var languages = Languages.shipped();
        assertThat(languages.of(List.of("es", "xx", "en")).stream().map(Language::tag))
                .containsExactly("es", "en");
        assertThat(languages.of("xx")).isEmpty();
    }
}
