package org.vestibule.ui.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.i18n.Messages;
import org.vestibule.ui.Fx;
import org.vestibule.ui.Ui;
import org.vestibule.ui.theme.DisplayProfile;

import java.util.List;
import java.util.stream.Stream;

/** Names as they are written in Vietnam and where Arabic is read. */
class KeyboardOfNamesTest {
    @BeforeAll
    static void start() {
        Fx.start();
    }

    private static String typed(String tag, String... keys) {
        return Fx.call(
                () -> {
                    var field = new TextField();
                    var keyboard = shown(tag, field);
                    for (var key : keys) press(keyboard, key);
                    return field.getText();
                });
    }

    private static Keyboard shown(String tag, TextField field) {
        var language = Languages.shipped().of(tag).orElseThrow();
        var ui = new Ui(Messages.load(Messages.Audience.KIOSK, language), DisplayProfile.DESIGN);
        var keyboard = new Keyboard(ui, KeyboardLayout.NAME, List.of(field), () -> {});
        var box = new VBox(field, keyboard);
        box.setNodeOrientation(
                language.direction() == Language.Direction.RIGHT_TO_LEFT
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        var scene = new Scene(box, 936, 900);
        keyboard.begin();
        Fx.layOut(scene);
        return keyboard;
    }

    private static void press(Keyboard keyboard, String name) {
        key(keyboard, name).fire();
    }

    private static KeyCap key(Keyboard keyboard, String name) {
        return keyboard.getChildrenUnmodifiable().stream()
                .map(KeyCap.class::cast)
                .filter(key -> name.equals(key.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no key " + name));
    }

    private static String word(String tag, String key) {
        return Messages.load(Messages.Audience.KIOSK, Languages.shipped().of(tag).orElseThrow())
                .text(key);
    }

    @ParameterizedTest
    @CsvSource({"ê, tilde, ễ", "â, grave, ầ", "ơ, dot, ợ", "ă, acute, ắ", "ô, hook, ổ"})
    void aToneGoesOnTheVowelBeforeIt(String vowel, String tone, String both) {
        assertThat(typed("vi", "N", vowel, word("vi", "ui.key." + tone))).isEqualTo("N" + both);
    }

    @Test
    void theLastToneCounts() {
        assertThat(typed("vi", "T", "ê", word("vi", "ui.key.acute"), word("vi", "ui.key.dot")))
                .isEqualTo("Tệ");
    }

    @Test
    void anArabicNameIsBehindOneKeyAndLatinBehindAnother() {
        assertThat(typed("ar", word("ar", "ui.key.arabic"), "م", "ر", "ي", "م")).isEqualTo("مريم");
        assertThat(typed("ar", word("ar", "ui.key.arabic"), word("ar", "ui.key.letters"), "M"))
                .isEqualTo("M");
    }

    @Test
    @DisplayName("R-23 keys lie where they lie on every keyboard")
    void theKeyboardIsNotMirrored() {
        Fx.run(
                () -> {
                    var keyboard = shown("ar", new TextField());
                    var q = key(keyboard, "Q").localToScene(0, 0).getX();
                    var p = key(keyboard, "P").localToScene(0, 0).getX();
                    assertThat(q).isLessThan(p);
                });
    }

    static Stream<Language> languages() {
        return Languages.shipped().all().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyRowFitsItsBoard(Language language) {
        var boards = Stream.of(KeyboardLayout.values()).map(layout -> Boards.of(layout, language));
        assertThat(Stream.concat(boards, Stream.of(Boards.ARABIC_LETTERS)))
                .allSatisfy(
                        board ->
                                assertThat(board.rows())
                                        .allMatch(row -> width(row) <= board.columns()));
    }

    private static double width(List<Board.Cap> row) {
        return row.stream().mapToDouble(Board.Cap::width).sum();
    }
}
