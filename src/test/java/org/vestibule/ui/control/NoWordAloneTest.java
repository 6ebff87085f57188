package org.vestibule.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;
import org.vestibule.ui.Fx;
import org.vestibule.ui.Ui;
import org.vestibule.ui.theme.DisplayProfile;

import java.util.List;

/** The last line of what is to be read is not one word. */
class NoWordAloneTest {
    private static final String CHOOSE = "declined.answer.privacy";

    @BeforeAll
    static void start() {
        Fx.start();
    }

    private static Words shown(Language language, String key) {
        var ui = new Ui(Messages.load(Messages.Audience.KIOSK, language), DisplayProfile.DESIGN);
        var words = new Words(ui, Message.of(key));
        words.setStyle("-fx-font-size: 27px; -fx-font-family: \"" + language.family() + "\";");
        Fx.layOut(new Scene(new Pane(words), 1000, 800));
        return words;
    }

    private static List<String> lines(Words words, double width) {
        words.resize(width, words.prefHeight(width));
        words.layout();
        var text = (Text) words.lookup(".text");
        return text.getLayoutInfo().getTextLines(false).stream()
                .map(line -> text.getText().substring(line.start(), line.end()).strip())
                .toList();
    }

    @Test
    void aLineInEnglishEndsWithMoreThanAWord() {
        Fx.run(
                () -> {
                    var words = shown(Language.ENGLISH, CHOOSE);
                    for (var width = 300.0; width < 800; width += 20) {
                        assertThat(lines(words, width).getLast())
                                .as("at %s px", width)
                                .contains(" ")
                                .isNotEqualTo("else can.");
                    }
                });
    }

    @Test
    void aLineInArabicDoesToo() {
        Fx.run(
                () -> {
                    var words = shown(Languages.shipped().of("ar").orElseThrow(), CHOOSE);
                    for (var width = 300.0; width < 700; width += 20) {
                        words.resize(width, words.prefHeight(width));
                        var lines = words.getText().lines().toList();
                        assertThat(lines.getLast()).as("at %s px", width).contains(" ");
                    }
                });
    }

    @Test
    void itTakesNoMoreLinesForThat() {
        Fx.run(
                () -> {
                    var words = shown(Language.ENGLISH, CHOOSE);
                    var widest = words.prefWidth(-1);
                    for (var width = 300.0; width < widest; width += 20) {
                        var high = words.prefHeight(width);
                        words.resize(width, high);
                        assertThat(words.prefHeight(words.getWidth())).isEqualTo(high);
                        assertThat(words.getWidth()).isBetween(width / 2, width);
                    }
                    words.resize(widest + 1, words.prefHeight(widest + 1));
                    assertThat(words.getWidth()).isEqualTo(widest + 1);
                });
    }
}
