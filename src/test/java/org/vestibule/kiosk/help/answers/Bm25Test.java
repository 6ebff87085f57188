package org.vestibule.kiosk.help.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.vestibule.kiosk.help.answers.Bm25.Field;
import org.vestibule.kiosk.help.answers.Bm25.Hit;

import java.util.List;

class Bm25Test {
    private final Bm25<String> index = new Bm25<>();

    private void add(String about, double weight, String... terms) {
        index.add(about, List.of(new Field(List.of(terms), weight)));
    }

    private List<String> rank(String... terms) {
        return index.rank(List.of(terms)).stream().map(Hit::about).toList();
    }

    /** By hand: ln(1 + 1.5/1.5) times 1 * 2.2 / (1 + 1.2), both texts being one word long. */
    @Test
    void theScoreIsTheFormulas() {
        add("red", 1, "red");
        add("blue", 1, "blue");
        var hit = index.rank(List.of("red")).getFirst();
        assertThat(hit.score()).isCloseTo(Math.log(2), within(1e-12));
        assertThat(hit.share()).isEqualTo(1);
    }

    @Test
    void aRareTermSaysMoreThanACommonOne() {
        add("common", 1, "phone", "here");
        add("rare", 1, "phone", "printer");
        add("other", 1, "phone", "there");
        assertThat(rank("phone", "printer")).first().isEqualTo("rare");
    }

    @Test
    void aTermInTheQuestionWeighsMoreThanOneInTheAnswer() {
        add("answer", 0.5, "cost");
        add("question", 3, "cost");
        assertThat(rank("cost")).containsExactly("question", "answer");
    }

    @Test
    void saidTwiceItCountsOnce() {
        add("one", 1, "code");
        add("two", 1, "letter");
        assertThat(index.rank(List.of("code", "code"))).isEqualTo(index.rank(List.of("code")));
    }

    @Test
    void whatNoTextKnowsLowersTheShare() {
        add("one", 1, "code");
        add("two", 1, "letter");
        assertThat(index.rank(List.of("code", "giraffe")).getFirst().share()).isLessThan(0.5);
        assertThat(index.rank(List.of("giraffe"))).isEmpty();
    }

    @Test
    void aSlipCountsLessThanTheWord() {
        add("one", 1, "password");
        add("two", 1, "letter");
        var typed = index.rank(List.of("password")).getFirst();
        var meant = index.rank(List.of("pasword")).getFirst();
        assertThat(meant.about()).isEqualTo("one");
        assertThat(meant.score()).isLessThan(typed.score());
    }
}
