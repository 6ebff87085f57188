package org.vestibule.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.i18n.Messages.Audience;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@DisplayName("R-22 no text that nobody has reviewed is shown unasked")
class ReviewTest {
    private static final Map<String, String> TEXTS = Map.of("b", "Atrás", "a", "Sí");
    private static final Language SPANISH = Languages.shipped().of("es").orElseThrow();

    private static String header(String reviewer, String on, String hash) {
        return "# A bundle.\n# Reviewer: %s\n# Reviewed: %s\n# Text: %s\na=Sí\nb=Atrás\n"
                .formatted(reviewer, on, hash);
    }

    @Test
    void aNamedPersonWhoReadExactlyTheseTextsSignsThem() {
        var file = header("Ana Núñez, CMI", "2026-11-30", Review.hash(TEXTS));
        var review = Review.of(file, TEXTS);
        assertThat(review)
                .isEqualTo(new Review.Signed("Ana Núñez, CMI", LocalDate.of(2026, 11, 30)));
        assertThat(review.isSigned()).isTrue();
    }

    @Test
    void oneWordChangedAfterwardsAndTheTextsAreADraftAgain() {
        var file = header("Ana Núñez, CMI", "2026-11-30", Review.hash(TEXTS));
        var review = Review.of(file, Map.of("b", "Volver", "a", "Sí"));
        assertThat(review)
                .isEqualTo(new Review.Outdated("Ana Núñez, CMI", LocalDate.of(2026, 11, 30)));
        assertThat(review.isSigned()).isFalse();
    }

    @Test
    void whatNamesNobodyIsADraft() {
        assertThat(Review.of(header("draft", "", ""), TEXTS)).isEqualTo(new Review.Draft());
        assertThat(Review.of("a=Sí\n", TEXTS)).isEqualTo(new Review.Draft());
        assertThat(new Review.Draft().isSigned()).isFalse();
    }

    @Test
    void aSignatureNeedsADay() {
        assertThatThrownBy(() -> Review.of(header("Ana Núñez", "", ""), TEXTS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whereACommentStandsDoesNotMatterAndWhatATextSaysDoes() {
        assertThat(Review.hash(TEXTS))
                .hasSize(64)
                .isEqualTo(Review.hash(Map.of("a", "Sí", "b", "Atrás")))
                .isNotEqualTo(Review.hash(Map.of("a", "Si", "b", "Atrás")));
    }

    @Test
    void everyBundleSaysWhoReviewedIt() {
        for (var audience : Bundles.AUDIENCES) {
            for (var language : Languages.shipped().all()) {
                if (!Messages.exist(audience, language)) continue;
                assertThat(Bundles.source(audience, language))
                        .as("%s %s", audience, language.tag())
                        .containsPattern("(?m)^# Reviewer: \\S");
            }
            assertThat(Messages.load(audience, Language.ENGLISH).review())
                    .isEqualTo(new Review.Source());
        }
    }

    /** Fails when a translator signs: then this says so instead, and the decision record too. */
    @Test
    void productionShowsEnglishAndADemoShowsAll() {
        var all = Languages.shipped().all();
        assertThat(ReviewGate.drafts(all))
                .containsExactlyElementsOf(Bundles.translated().toList())
                .hasSize(4);
        assertThat(new ReviewGate(false).open(all)).containsExactly(Language.ENGLISH);
        assertThat(new ReviewGate(true).open(all)).containsExactlyElementsOf(all);
    }

    @Test
    void aPracticeThatWantsOnlyADraftGetsEnglish() {
        assertThat(new ReviewGate(false).open(List.of(SPANISH))).containsExactly(Language.ENGLISH);
    }

    @Test
    void theOrderIsThePractices() {
        assertThat(new ReviewGate(true).open(List.of(SPANISH, Language.ENGLISH)))
                .containsExactly(SPANISH, Language.ENGLISH);
    }

    @Test
    void aLanguageWithoutAllItsBundlesIsNotShown() {
        var without = new Language("xx", "Xx", Language.Direction.LEFT_TO_RIGHT);
        assertThat(new ReviewGate(true).open(List.of(Language.ENGLISH, without)))
                .containsExactly(Language.ENGLISH);
        assertThat(ReviewGate.drafts(List.of(without))).containsExactly(without);
    }

    @Test
    void theSignedTextsOfAnAudienceAreNotEnough() {
        assertThat(Bundles.AUDIENCES)
                .containsExactly(Audience.KIOSK, Audience.PHONE, Audience.GUIDE, Audience.ANSWERS);
    }
}
