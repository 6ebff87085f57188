package org.vestibule.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;

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
import java.util.Map;
import java.util.stream.Collectors;

/** What the buttons of the bar say, and where. */
class TopBarTest {
    private static final List<String> LABELS =
            List.of(
                    "ui.bar.smaller",
                    "ui.bar.larger",
                    "ui.bar.contrast",
                    "ui.bar.lower",
                    "ui.bar.read-aloud");

    private final Theme theme = new Theme(Fx.css(), DisplayProfile.DESIGN);

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @ParameterizedTest
    @CsvSource({"1080, 1920", "1920, 1080"})
    void at_the_size_that_most_people_see_each_has_its_word(int width, int height) {
        for (var language : Languages.shipped().all()) {
            assertThat(words(language, width, height, TextSize.STANDARD))
                    .as(language.tag())
                    .containsAll(LABELS.stream().map(ui(language)::text).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"1080, 1920", "1920, 1080"})
    void at_the_largest_there_are_signs_alone(int width, int height) {
        for (var language : Languages.shipped().all()) {
            assertThat(words(language, width, height, TextSize.LARGEST))
                    .as(language.tag())
                    .doesNotContainAnyElementsOf(LABELS.stream().map(ui(language)::text).toList());
        }
    }

    @Test
    void a_word_is_a_part_of_the_name_that_is_read_aloud() {
        var names =
                Map.of(
                        "ui.bar.smaller", "ui.text-smaller",
                        "ui.bar.larger", "ui.text-larger",
                        "ui.bar.contrast", "ui.contrast",
                        "ui.bar.lower", "ui.lower",
                        "ui.bar.read-aloud", "ui.read-aloud");
        for (var language : Languages.shipped().all()) {
            var ui = ui(language);
            names.forEach(
                    (label, name) ->
                            assertThat(ui.text(name)).containsIgnoringCase(ui.text(label)));
        }
    }

    @Test
    void large_letters_and_back_leave_everything_as_it_was() {
        Fx.run(
                () -> {
                    try (var window = window(Language.ENGLISH, 1080, 1920)) {
                        var before = places(window);
                        theme.setTextSize(TextSize.LARGEST);
                        Fx.layOut(window.scene());
                        assertThat(places(window)).isNotEqualTo(before);
                        theme.setTextSize(TextSize.STANDARD);
                        Fx.layOut(window.scene());
                        assertThat(places(window)).isEqualTo(before);
                    }
                });
    }

    @Test
    void a_screen_that_lowers_the_buttons_itself_has_no_second_button_for_it() {
        Fx.run(
                () -> {
                    try (var window = window(Language.ENGLISH, 1080, 1920)) {
                        var lower = ui(Language.ENGLISH).text("ui.lower");
                        assertThat(named(window, lower)).isOne();
                        window.show(() -> sheet(Language.ENGLISH).lower(() -> {}));
                        Fx.layOut(window.scene());
                        assertThat(named(window, lower)).isOne();
                    }
                });
    }

    private static long named(KioskWindow window, String name) {
        return Fx.visible(window.scene().getRoot())
                .filter(node -> name.equals(node.getAccessibleText()))
                .count();
    }

    private static Sheet sheet(Language language) {
        return new Sheet(ui(language), Message.of("benefits.question"));
    }

    private static Ui ui(Language language) {
        return new Ui(Messages.load(Messages.Audience.KIOSK, language), DisplayProfile.DESIGN);
    }

    private KioskWindow window(Language language, double width, double height) {
        var window = Fx.window(theme, width, height);
        window.speak(ui(language));
        window.show(() -> sheet(language));
        Fx.layOut(window.scene());
        return window;
    }

    private List<String> words(Language language, double width, double height, TextSize size) {
        return Fx.call(
                () -> {
                    theme.setTextSize(size);
                    theme.speak(language);
                    try (var window = window(language, width, height)) {
                        return Fx.visible(window.scene().getRoot())
                                .filter(Pill.class::isInstance)
                                .flatMap(Fx::visible)
                                .filter(Labeled.class::isInstance)
                                .map(node -> ((Labeled) node).getText())
                                .toList();
                    }
                });
    }

    private static Map<String, String> places(KioskWindow window) {
        return Fx.visible(window.scene().getRoot())
                .filter(Pill.class::isInstance)
                .collect(Collectors.toMap(Node::getAccessibleText, TopBarTest::place));
    }

    private static String place(Node node) {
        return node.localToScene(node.getLayoutBounds()).toString();
    }
}
