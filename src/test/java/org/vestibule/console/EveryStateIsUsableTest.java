package org.vestibule.console;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.ui.Fx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

class EveryStateIsUsableTest {
    /** WCAG 2.2, 2.5.8: the least for a mouse. */
    private static final double LEAST_TARGET = 24;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    static Stream<States.State> states() {
        return States.all();
    }

    @ParameterizedTest
    @MethodSource("states")
    @DisplayName("R-11 whatever takes the focus has a role and says what it is")
    void whateverTakesTheFocusSpeaks(States.State state) {
        in(
                state,
                front ->
                        assertThat(focusable(front).filter(node -> !speaks(node)))
                                .as("without words")
                                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("states")
    @DisplayName("R-05 every button can be reached with the keyboard")
    void everyButtonIsReached(States.State state) {
        in(
                state,
                front ->
                        assertThat(buttons(front).filter(button -> !button.isFocusTraversable()))
                                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("states")
    @DisplayName("R-07 nothing is cut off, at any size of window and letters")
    void nothingIsCutOff(States.State state) {
        in(
                state,
                front -> {
                    fits(front, 1440, 900);
                    fits(front, 1920, 1080);
                    front.theme.larger();
                    front.theme.larger();
                    fits(front, 1920, 1080);
                });
    }

    @ParameterizedTest
    @MethodSource("states")
    @DisplayName("R-09 whatever is clicked is 24 px and more")
    void whateverIsClickedIsLargeEnough(States.State state) {
        in(
                state,
                front ->
                        assertThat(buttons(front))
                                .allSatisfy(
                                        button -> {
                                            assertThat(button.getHeight())
                                                    .isGreaterThanOrEqualTo(LEAST_TARGET);
                                            assertThat(button.getWidth())
                                                    .isGreaterThanOrEqualTo(LEAST_TARGET);
                                        }));
    }

    private static void in(States.State state, Consumer<Front> check) {
        Fx.run(
                () -> {
                    try (var front = new Front(state.board())) {
                        state.way().accept(front);
                        front.look();
                        check.accept(front);
                    }
                });
    }

    /** The scene as large as this, in a window of its own. */
    private static void fits(Front front, int width, int height) {
        var stage = new Stage();
        stage.setScene(front.console.scene());
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        front.look();
        assertThat(cut(front)).as(width + " x " + height).isEmpty();
        stage.hide();
        stage.setScene(null);
    }

    private static List<String> cut(Front front) {
        var found = new ArrayList<String>();
        Fx.visible(front.console.scene().getRoot())
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(labeled -> labeled.getText() != null && !labeled.getText().isEmpty())
                .filter(EveryStateIsUsableTest::isCut)
                .forEach(labeled -> found.add(labeled.getText()));
        return found;
    }

    private static boolean isCut(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .anyMatch(text -> !text.getText().equals(labeled.getText()));
    }

    private static Stream<Node> focusable(Front front) {
        return Fx.visible(front.console.scene().getRoot()).filter(Node::isFocusTraversable);
    }

    private static Stream<ButtonBase> buttons(Front front) {
        return Fx.visible(front.console.scene().getRoot())
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> !(button.getParent() instanceof ScrollBar));
    }

    private static boolean speaks(Node node) {
        if (node instanceof ScrollPane) return true;
        var role = node.queryAccessibleAttribute(AccessibleAttribute.ROLE);
        var text = node.getAccessibleText();
        return role != null && role != AccessibleRole.NODE && text != null && !text.isBlank();
    }
}
