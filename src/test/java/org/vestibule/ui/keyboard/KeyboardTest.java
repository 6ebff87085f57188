package org.vestibule.ui.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Messages;
import org.vestibule.ui.Fx;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

class KeyboardTest {
    private final AtomicInteger done = new AtomicInteger();
    private List<TextField> fields = List.of();

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @BeforeEach
    void fresh() {
        done.set(0);
        fields = Fx.call(() -> List.of(new TextField(), new TextField()));
    }

    @Test
    @DisplayName("R-56 a hard name can be typed letter by letter")
    void a_name_with_everything_in_it_can_be_typed() {
        var keyboard = keyboard(KeyboardLayout.NAME);
        press(keyboard, "O", "'", "N", "g", "u", "y");
        press(keyboard, "Letters with accents", "ê", "Tilde", "Letters");
        press(keyboard, "n", "-", "J", "o", "s");
        press(keyboard, "Letters with accents", "é", "Letters", "Space");
        press(keyboard, "Digits and signs", "3", "Letters", "r", "d");
        assertThat(typed(0)).isEqualTo("O'Nguyễn-José 3rd");
    }

    @Test
    void a_name_begins_with_a_capital_and_goes_on_small() {
        var keyboard = keyboard(KeyboardLayout.NAME);
        press(keyboard, "M", "a", "Space", "J");
        assertThat(typed(0)).isEqualTo("Ma J");
    }

    @Test
    void shift_can_be_taken_back() {
        var keyboard = keyboard(KeyboardLayout.NAME);
        press(keyboard, "Capital letter", "d", "e");
        assertThat(typed(0)).isEqualTo("de");
    }

    @Test
    void a_mark_that_no_letter_takes_changes_nothing() {
        var keyboard = keyboard(KeyboardLayout.NAME);
        press(keyboard, "Q", "Letters with accents", "Caron");
        assertThat(typed(0)).isEqualTo("Q");
    }

    @Test
    void an_address_takes_few_touches() {
        var keyboard = keyboard(KeyboardLayout.EMAIL);
        press(keyboard, "j", "o", "_", "1", "@gmail.com");
        assertThat(typed(0)).isEqualTo("jo_1@gmail.com");
    }

    @Test
    void delete_and_clear_take_away() {
        var keyboard = keyboard(KeyboardLayout.DIGITS);
        press(keyboard, "1", "2", "Delete");
        assertThat(typed(0)).isEqualTo("1");
        press(keyboard, "Clear all");
        assertThat(typed(0)).isEmpty();
    }

    @Test
    void next_goes_to_the_next_field_and_is_gone_on_the_last() {
        var keyboard = keyboard(KeyboardLayout.DIGITS);
        press(keyboard, "1", "Next", "2");
        assertThat(typed(0)).isEqualTo("1");
        assertThat(typed(1)).isEqualTo("2");
        assertThat(done).hasValue(0);
        assertThat(Fx.call(() -> names(keyboard))).contains("2").doesNotContain("Next");
    }

    @Test
    void a_key_leaves_the_focus_in_the_field() {
        var keyboard = keyboard(KeyboardLayout.CODE);
        press(keyboard, "K", "7");
        assertThat(Fx.call(this::focusOwner)).isEqualTo(fields.getFirst());
    }

    @Test
    @DisplayName("R-50 codes are typed from the 32 characters they are made of")
    void the_code_layout_has_the_alphabet_of_codes_and_no_other_key() {
        var characters =
                Boards.of(KeyboardLayout.CODE, Language.ENGLISH).rows().stream()
                        .flatMap(List::stream)
                        .map(Board.Cap::key)
                        .filter(Key.Types.class::isInstance)
                        .map(key -> ((Key.Types) key).text())
                        .sorted()
                        .collect(Collectors.joining());
        assertThat(characters).isEqualTo("23456789ABCDEFGHJKLMNPQRSTUVWXYZ");
    }

    @ParameterizedTest
    @EnumSource(KeyboardLayout.class)
    @DisplayName("R-58 every key of every layout is at least 16 mm")
    void keys_are_large_enough_for_a_finger(KeyboardLayout layout) {
        var keyboard = keyboard(layout);
        var mm =
                Fx.call(
                        () ->
                                keys(keyboard).stream()
                                        .map(key -> Math.min(key.getWidth(), key.getHeight()))
                                        .map(Fx.UI.display()::mm)
                                        .toList());
        assertThat(mm).isNotEmpty().allMatch(side -> side >= 16);
    }

    @ParameterizedTest
    @EnumSource(KeyboardLayout.class)
    void every_key_has_a_name_in_the_texts_of_the_kiosk(KeyboardLayout layout) {
        var texts = Messages.load(Messages.Audience.KIOSK, Language.ENGLISH);
        for (var board :
                List.of(
                        Boards.of(layout, Language.ENGLISH),
                        Boards.ACCENTS,
                        Boards.DIGITS_IN_NAMES)) {
            var names =
                    board.rows().stream()
                            .flatMap(List::stream)
                            .flatMap(cap -> KeyCap.nameKey(cap.key()).stream())
                            .toList();
            assertThat(texts.keys()).containsAll(names);
        }
    }

    @ParameterizedTest
    @EnumSource(KeyboardLayout.class)
    void rows_are_as_wide_as_the_board_or_less(KeyboardLayout layout) {
        for (var board :
                List.of(
                        Boards.of(layout, Language.ENGLISH),
                        Boards.ACCENTS,
                        Boards.DIGITS_IN_NAMES)) {
            assertThat(board.rows())
                    .allMatch(
                            row ->
                                    row.stream().mapToDouble(Board.Cap::width).sum()
                                            <= board.columns());
        }
    }

    private Keyboard keyboard(KeyboardLayout layout) {
        return Fx.call(
                () -> {
                    var keyboard = new Keyboard(Fx.UI, layout, fields, done::incrementAndGet);
                    var box = new VBox();
                    box.getChildren().addAll(fields);
                    box.getChildren().add(keyboard);
                    var scene = new Scene(box, 936, 900);
                    keyboard.begin();
                    Fx.layOut(scene);
                    return keyboard;
                });
    }

    private static void press(Keyboard keyboard, String... keys) {
        for (var name : keys) {
            Fx.run(
                    () ->
                            keys(keyboard).stream()
                                    .filter(key -> name.equals(key.getAccessibleText()))
                                    .findFirst()
                                    .orElseThrow(() -> new AssertionError("no key " + name))
                                    .fire());
        }
    }

    private static List<KeyCap> keys(Keyboard keyboard) {
        return keyboard.getChildrenUnmodifiable().stream().map(KeyCap.class::cast).toList();
    }

    private static List<String> names(Keyboard keyboard) {
        return keyboard.keys().stream().map(Node::getAccessibleText).toList();
    }

    private Node focusOwner() {
        return fields.getFirst().getScene().getFocusOwner();
    }

    private String typed(int field) {
        return Fx.call(() -> fields.get(field).getText());
    }
}
