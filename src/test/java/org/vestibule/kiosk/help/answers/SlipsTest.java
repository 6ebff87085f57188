package org.vestibule.kiosk.help.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** A key hit wrong on glass. */
class SlipsTest {
    @ParameterizedTest
    @CsvSource({
        "pasword, password, true",
        "passsword, password, true",
        "pasdword, password, true",
        "passwrod, password, true",
        "paswrod, password, false",
        "assword, password, false",
        "printer, pointers, false",
        "password, password, true"
    })
    void oneKeyIsForgivenAndTwoAreNot(String typed, String word, boolean slip) {
        assertThat(Slips.isOneSlip(typed, word)).isEqualTo(slip);
    }

    @Test
    void theFirstThatFitsIsMeant() {
        assertThat(Slips.meant("lettr", List.of("other", "letter", "lette"))).contains("letter");
        assertThat(Slips.meant("qwxyz", List.of("letter"))).isEmpty();
    }

    @Test
    void inAShortWordOneLetterMakesAnother() {
        assertThat(Slips.meant("code", List.of("codes", "cody"))).isEmpty();
    }
}
