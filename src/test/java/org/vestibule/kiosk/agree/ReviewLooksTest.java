package org.vestibule.kiosk.agree;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vestibule.i18n.Languages;
import org.vestibule.kiosk.Glass;
import org.vestibule.ui.Fx;
import org.vestibule.ui.theme.TextSize;

import java.util.List;
import java.util.function.Consumer;

/** How everything said so far is shown before it is kept. */
class ReviewLooksTest {
    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void what_changes_an_answer_stands_in_one_column() {
        on(
                1080,
                1920,
                glass -> {
                    assertThat(starting(glass, "review.change")).hasSize(7);
                    assertThat(lefts(glass, "review.change")).hasSize(1);
                    assertThat(lefts(glass, "ui.show")).hasSize(1);
                });
    }

    @Test
    void on_a_display_that_lies_there_are_two_columns() {
        on(1920, 1080, glass -> assertThat(lefts(glass, "review.change")).hasSize(2));
    }

    @Test
    void the_way_on_comes_with_the_last_page() {
        on(
                1280,
                800,
                glass -> {
                    glass.size(TextSize.LARGEST);
                    Fx.layOut(glass.scene());
                    assertThat(seen(glass, "review.save")).isEmpty();
                    while (glass.turnPage()) Fx.layOut(glass.scene());
                    assertThat(seen(glass, "review.save")).hasSize(1);
                    glass.turnTo(1);
                    assertThat(seen(glass, "review.save")).isEmpty();
                });
    }

    @Test
    void what_goes_on_one_page_can_be_kept_at_once() {
        on(1080, 1920, glass -> assertThat(seen(glass, "review.save")).hasSize(1));
    }

    private static void on(int width, int height, Consumer<Glass> look) {
        Fx.run(
                () -> {
                    var glass = new Glass(Languages.shipped().all());
                    glass.on(width, height);
                    Fx.layOut(glass.scene());
                    glass.touchWords("English");
                    glass.touch("benefits.test-results");
                    glass.touch("for-whom.me");
                    glass.answerAll();
                    look.accept(glass);
                });
    }

    private static List<Double> lefts(Glass glass, String key) {
        return starting(glass, key).stream().map(Bounds::getMinX).distinct().toList();
    }

    /** Where what is called so, with what it is about, is to be seen. */
    private static List<Bounds> starting(Glass glass, String key) {
        var words = glass.text(key) + ": ";
        return Fx.visible(glass.scene().getRoot())
                .filter(node -> node.getAccessibleText() != null)
                .filter(node -> node.getAccessibleText().startsWith(words))
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .toList();
    }

    private static List<Node> seen(Glass glass, String key) {
        return Fx.visible(glass.scene().getRoot())
                .filter(node -> glass.text(key).equals(node.getAccessibleText()))
                .toList();
    }
}
