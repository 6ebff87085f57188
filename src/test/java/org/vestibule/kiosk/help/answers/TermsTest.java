package org.vestibule.kiosk.help.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

/** What a text becomes before it is searched. */
class TermsTest {
    private static final Map<String, String> ENGLISH =
            Map.of(
                    "search.skip", "the is my how of",
                    "search.endings", "ing ed ies s e y",
                    "search.beginnings", "",
                    "search.same",
                            "= by the way | cost = price, how much | phone = cell | gone = left my"
                                    + " phone");
    private static final Map<String, String> ARABIC =
            Map.of(
                    "search.skip", "في",
                    "search.endings", "ات",
                    "search.beginnings", "ال وال",
                    "search.same", "");

    private final Terms terms = new Terms(key -> ENGLISH.getOrDefault(key, ""));

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    É, e
                    Ñandú, nandu
                    can’t, cant
                    Đặng, dang
                    أُرْدُنّ, اردن
                    مكتبة, مكتبه
                    ３, 3
                    """)
    void writtenOneWayOrAnotherItIsTheSame(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }

    @Test
    void chineseIsCutIntoPairs() {
        assertThat(Folding.words("忘记密码 OK")).containsExactly("忘记", "记密", "密码", "ok");
        assertThat(Folding.words("药")).containsExactly("药");
    }

    @ParameterizedTest
    @CsvSource({
        "stop, stopping",
        "stop, stopped",
        "call, calls",
        "charge, charged",
        "copy, copies"
    })
    void oneWordInItsFormsIsOneTerm(String one, String other) {
        assertThat(terms.of(one)).isEqualTo(terms.of(other)).hasSize(1);
    }

    @Test
    void whatIsLeftOfAShortWordWouldMeanNothing() {
        assertThat(terms.of("yes")).containsExactly("yes");
    }

    @Test
    void whatSaysNothingIsLeftOut() {
        assertThat(terms.of("the phone of my, by the way")).containsExactly("phon");
    }

    @Test
    void wordsThatMeanTheSameAreOneTerm() {
        assertThat(terms.of("how much is the price")).containsExactly("cost", "cost");
        assertThat(terms.of("cells")).isEqualTo(terms.of("phone"));
    }

    @Test
    void aPhraseIsMadeOfWhatItsWordsMean() {
        assertThat(terms.of("I left my cell")).containsExactly("i", "gon");
        assertThat(terms.of("I left the phone")).containsExactly("i", "left", "phon");
    }

    @Test
    void arabicLosesItsArticle() {
        var arabic = new Terms(key -> ARABIC.getOrDefault(key, ""));
        assertThat(arabic.of("في الهاتف")).isEqualTo(arabic.of("والهاتف")).containsExactly("هاتف");
        assertThat(arabic.of("الهاتفات")).containsExactly("هاتف");
    }
}
