package org.vestibule.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;

class PlantedWordsTest {
    private final PlantedWords words =
            PlantedWords.of(List.of("Quarterdeck"), LocalDate.of(1957, 11, 5));

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void findsAWordAndADateInEveryEncoding(String charset) {
        var bytes = "one 1957-11-05 quarterdeck, two".getBytes(Charset.forName(charset));
        assertThat(words.in(bytes))
                .contains("quarterdeck in " + charset, "1957-11-05 in " + charset);
        assertThat(words.in("nobody".getBytes(Charset.forName(charset)))).isEmpty();
    }
}
