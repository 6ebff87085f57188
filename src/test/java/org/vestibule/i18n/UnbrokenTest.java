package org.vestibule.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnbrokenTest {
    @Test
    void noLineEndsInAPhoneNumber() {
        var shown = Unbroken.of("(617) 555-0142");
        assertThat(shown).doesNotContain(" ");
        assertThat(Unbroken.holds(shown, shown.indexOf('-') + 1)).isTrue();
        assertThat(Unbroken.plain(shown)).isEqualTo("(617) 555-0142");
    }

    @ParameterizedTest
    @CsvSource({
        "K7QM-2X9P, 5, true",
        "portal.elmstreet.example, 7, true",
        "localhost:35501, 10, true",
        "'Your code. It works', 10, false",
        "'Back - or on', 6, false",
        "K7QM-2X9P, 9, false",
        "K7QM-2X9P, 1, false"
    })
    void linesEndBetweenWordsOnly(String text, int at, boolean held) {
        assertThat(Unbroken.holds(text, at)).isEqualTo(held);
    }
}
