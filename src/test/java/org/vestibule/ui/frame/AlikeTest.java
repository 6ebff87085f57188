package org.vestibule.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vestibule.ui.Fx;

import java.util.List;
import java.util.stream.Stream;

class AlikeTest {
    private static final double GAP = 20;
    private static final double WIDE = 900;

    private final List<Region> buttons = Stream.generate(AlikeTest::button).limit(6).toList();
    private final Alike alike = new Alike(GAP, WIDE, buttons);

    @BeforeAll
    static void start() {
        Fx.start();
    }

    private static Region button() {
        var button = new Region();
        button.setMinSize(200, 60);
        button.setPrefSize(240, 70);
        return button;
    }

    private List<Double> lines(double width) {
        alike.resize(width, alike.prefHeight(width));
        alike.layout();
        return buttons.stream().map(Node::getLayoutY).distinct().toList();
    }

    @Test
    void twoBesideEachOther() {
        assertThat(lines(800)).containsExactly(0.0, 90.0, 180.0);
        assertThat(buttons.getFirst().getWidth()).isEqualTo(390);
        assertThat(alike.prefHeight(800)).isEqualTo(250);
    }

    @Test
    void threeWhereItIsWide() {
        assertThat(lines(1200)).containsExactly(0.0, 90.0);
        assertThat(alike.prefHeight(1200)).isEqualTo(160);
    }

    @Test
    void belowEachOtherWhereTheirWordsWouldNotBeWhole() {
        assertThat(lines(300)).hasSize(6);
    }
}
