package org.vestibule.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.i18n.Unbroken;
import org.vestibule.ui.Fx;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.Theme;

import java.util.List;

@DisplayName("R-50 a number, an address or a code that is to be copied stands on one line")
class NumbersStayWholeTest {
    private static final List<String> WHOLE =
            List.of(Unbroken.of("(617) 555-0142"), "portal.elmstreet.example", "K7QM-2X9P");

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 420, 480, 540, 600, 660})
    void howeverWideTheLinesAre(int width) {
        for (var whole : WHOLE) {
            var sentence = "Please call us or go there: " + whole + ", it takes a minute.";
            assertThat(Fx.call(() -> seen(sentence, width)).lines())
                    .as(whole)
                    .hasSizeGreaterThan(1)
                    .anyMatch(line -> line.contains(whole));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 160})
    void whatHasNoRoomOnAnyLineIsBrokenAfterAll(int width) {
        assertThat(Fx.call(() -> seen("portal.elmstreet.example", width)).lines())
                .hasSizeGreaterThan(1);
    }

    private static String seen(String sentence, int width) {
        var words = Words.verbatim(Fx.UI, sentence);
        var scene = new Scene(new StackPane(words), width, 600);
        new Theme(Fx.css(), DisplayProfile.DESIGN).apply(scene);
        Fx.layOut(scene);
        return ((Text) words.lookup(".text")).getText();
    }
}
