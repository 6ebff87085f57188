package org.vestibule.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PseudoLanguageTest {
    @Test
    void aTextIsAccentedAndTwoFifthsLonger() {
        var text = PseudoLanguage.text("When were you born?");
        assertThat(text).startsWith("Whéñ wéré yóü bórñ?").hasSizeBetween(26, 27);
    }

    @Test
    void placeholdersStayAsTheyAre() {
        assertThat(PseudoLanguage.text("Step {number} of {of}"))
                .startsWith("Stép {number} óf {of}");
    }

    @Test
    void keysAndRemarksStayAsTheyAre() {
        assertThat(PseudoLanguage.texts("# Reviewer: draft\nui.back = Back\n"))
                .isEqualTo("# Reviewer: draft\nui.back = Báçk ñ\n");
    }
}
