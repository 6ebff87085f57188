package org.vestibule.ui.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.i18n.Messages;
import org.vestibule.ui.Fx;
import org.vestibule.ui.Ui;
import org.vestibule.ui.theme.DisplayProfile;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Names as Spanish writes them are typed with one touch a letter. */
class KeyboardInSpanishTest {
    private static final Language SPANISH = Languages.shipped().of("es").orElseThrow();
    private static final Ui UI =
            new Ui(Messages.load(Messages.Audience.KIOSK, SPANISH), DisplayProfile.DESIGN);

    private final AtomicInteger touches = new AtomicInteger();
    private final TextField field = Fx.call(TextField::new);
    private final Keyboard keyboard =
            Fx.call(() -> new Keyboard(UI, KeyboardLayout.NAME, List.of(field), () -> {}));

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @BeforeEach
    void show() {
        Fx.run(
                () -> {
                    var scene = new Scene(new VBox(field, keyboard), 936, 900);
                    keyboard.begin();
                    Fx.layOut(scene);
                });
    }

    @ParameterizedTest
    @CsvSource({"Núñez", "Íñigo", "Agüero", "María", "Díaz-Peña", "Ángeles", "Ñuñoa"})
    void aNameIsOneTouchALetter(String name) {
        Fx.run(() -> name.codePoints().forEach(letter -> press(Character.toString(letter))));
        assertThat(typed()).isEqualTo(name);
        assertThat(touches).hasValue(name.length());
    }

    @Test
    void twoNamesNeedASpaceAndNothingElse() {
        Fx.run(
                () -> {
                    press("J", "o", "s", "é");
                    press("Espacio");
                    press("L", "u", "i", "s");
                });
        assertThat(typed()).isEqualTo("José Luis");
    }

    @Test
    void otherAccentsAreStillThere() {
        Fx.run(
                () -> {
                    press("F", "r", "Acentos", "ç");
                });
        assertThat(typed()).isEqualTo("Frç");
    }

    @ParameterizedTest
    @EnumSource(KeyboardLayout.class)
    void everyRowFitsItsBoard(KeyboardLayout layout) {
        var board = Boards.of(layout, SPANISH);
        assertThat(board.rows())
                .allMatch(
                        row -> row.stream().mapToDouble(Board.Cap::width).sum() <= board.columns());
    }

    private String typed() {
        return Fx.call(() -> field.getText());
    }

    private void press(String... names) {
        for (var name : names) press(name);
    }

    private void press(String name) {
        touches.incrementAndGet();
        keyboard.getChildrenUnmodifiable().stream()
                .map(KeyCap.class::cast)
                .filter(key -> name.equals(key.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no key " + name))
                .fire();
    }
}
