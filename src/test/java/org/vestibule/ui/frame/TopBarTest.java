package org.vestibule.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;
import org.vestibule.kiosk.nav.KioskWindow;
import org.vestibule.ui.Fx;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Pill;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.TextSize;
import org.vestibule.ui.theme.Theme;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A sign alone is a riddle: each button of the bar says in a word what it does. */
class TopBarTest {
    private static final List<String> KEYS =
            List.of(
                    "ui.lower.word",
                    "ui.text-smaller.word",
                    "ui.text-larger.word",
                    "ui.contrast.word",
                    "ui.read-aloud.word");

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @ParameterizedTest
    @CsvSource({"1080, 1920", "1920, 1080", "1280, 800"})
    void everyButtonHasItsWordInEveryLanguage(int width, int height) {
        for (var language : Languages.shipped().all()) {
            var ui = ui(language);
            var words =
                    on(language, width, height, TextSize.STANDARD, sheet -> sheet, TopBarTest::words);
            assertThat(words)
                    .as(language.tag())
                    .containsExactlyElementsOf(KEYS.stream().map(ui::text).toList());
        }
    }

    @Test
    void largeWordsNeedTheRoomOfAnUprightDisplay() {
        assertThat(english(1080, 1920, TextSize.LARGEST)).isEmpty();
        assertThat(english(1920, 1080, TextSize.LARGEST)).hasSize(KEYS.size());
    }

    @Test
    void whereTheScreenOffersTheLowerControlsTheBarDoesNot() {
        var both =
                on(
                        Language.ENGLISH,
                        1080,
                        1920,
                        TextSize.STANDARD,
                        sheet -> sheet.lower(() -> {}),
                        window -> named(window, "Buttons lower"));
        var bar =
                on(
                        Language.ENGLISH,
                        1080,
                        1920,
                        TextSize.STANDARD,
                        sheet -> sheet,
                        window -> named(window, "Buttons lower"));
        assertThat(both).isOne();
        assertThat(bar).isOne();
    }

    private static List<String> english(int width, int height, TextSize size) {
        return on(Language.ENGLISH, width, height, size, sheet -> sheet, TopBarTest::words);
    }

    private static Ui ui(Language language) {
        return new Ui(Messages.load(Messages.Audience.KIOSK, language), DisplayProfile.DESIGN);
    }

    private static <T> T on(
            Language language,
            int width,
            int height,
            TextSize size,
            UnaryOperator<Sheet> fill,
            Function<KioskWindow, T> look) {
        return Fx.call(
                () -> {
                    var theme = new Theme(Fx.css(), DisplayProfile.DESIGN);
                    theme.setTextSize(size);
                    try (var window = Fx.window(theme, width, height)) {
                        var ui = ui(language);
                        window.speak(ui);
                        window.language(language.endonym(), () -> {});
                        var sheet = fill.apply(new Sheet(ui, Message.of("benefits.question")));
                        window.show(() -> sheet);
                        Fx.layOut(window.scene());
                        return look.apply(window);
                    }
                });
    }

    /** As drawn: with dots at the end where there was no room. */
    private static List<String> words(KioskWindow window) {
        return Fx.visible(window.scene().getRoot())
                .filter(node -> node.getStyleClass().contains("pill-caption"))
                .filter(node -> !((Labeled) node).getText().isEmpty())
                .map(node -> node.lookup(".text") instanceof Text text ? text.getText() : "")
                .toList();
    }

    private static long named(KioskWindow window, String name) {
        return Fx.visible(window.scene().getRoot())
                .filter(Pill.class::isInstance)
                .map(Node::getAccessibleText)
                .filter(name::equals)
                .count();
    }
}
