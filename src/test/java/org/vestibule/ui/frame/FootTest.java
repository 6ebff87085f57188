package org.vestibule.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
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
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.control.Touchable;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.TextSize;
import org.vestibule.ui.theme.Theme;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Where Back, Help, a lesser answer and the way on stand, on screens that have some of them. */
@DisplayName("R-13 Back, Help and Continue have their places")
class FootTest {
    private static final Language ENGLISH = Language.ENGLISH;
    private static final String LESSER = "ui.not-today";

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @ParameterizedTest
    @CsvSource({
        "1080, 1920, STANDARD",
        "1920, 1080, STANDARD",
        "1280, 800, STANDARD",
        "1080, 1920, LARGEST",
        "1920, 1080, LARGEST"
    })
    void help_stands_in_the_same_place_wherever_there_is_a_way_back(int w, int h, TextSize size) {
        var full = places(ENGLISH, w, h, size, FootTest::everything);
        var choice =
                places(ENGLISH, w, h, size, sheet -> lesser(sheet.back(() -> {}).help(() -> {})));
        assertThat(choice.get("ui.help")).isEqualTo(full.get("ui.help"));
        assertThat(choice.get("ui.back")).isEqualTo(full.get("ui.back"));
    }

    @ParameterizedTest
    @CsvSource({"1080, 1920, STANDARD", "1920, 1080, STANDARD", "1080, 1920, LARGEST"})
    void where_there_is_no_way_back_help_begins_the_row(int w, int h, TextSize size) {
        var full = places(ENGLISH, w, h, size, FootTest::everything);
        var first = places(ENGLISH, w, h, size, sheet -> lesser(sheet.help(() -> {})));
        assertThat(bounds(first, "ui.help").getMinX()).isEqualTo(bounds(full, "ui.back").getMinX());
        assertThat(bounds(first, "ui.help").getMinY()).isEqualTo(bounds(full, "ui.help").getMinY());
        assertThat(bounds(first, LESSER).intersects(bounds(first, "ui.help"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1080, 1920", "1920, 1080", "1280, 800"})
    void not_today_stands_beside_help_in_every_language(int width, int height) {
        for (var language : Languages.shipped().all()) {
            var seen =
                    places(
                            language,
                            width,
                            height,
                            TextSize.STANDARD,
                            sheet ->
                                    lesser(sheet.back(() -> {}).help(() -> {}))
                                            .next(Message.of("review.save"), () -> {}));
            assertThat(bounds(seen, LESSER).getMinY())
                    .as(language.tag())
                    .isEqualTo(bounds(seen, "ui.help").getMinY());
        }
    }

    @ParameterizedTest
    @CsvSource({"1080, 1920", "1920, 1080", "1280, 800"})
    void a_lesser_answer_never_stands_where_continue_does(int width, int height) {
        var size = TextSize.STANDARD;
        for (var language : Languages.shipped().all()) {
            var on =
                    places(
                            language,
                            width,
                            height,
                            size,
                            sheet -> sheet.help(() -> {}).next(() -> {}));
            var off =
                    places(
                            language,
                            width,
                            height,
                            size,
                            sheet -> lesser(sheet.back(() -> {}).help(() -> {})));
            assertThat(bounds(off, LESSER).intersects(bounds(on, "ui.continue")))
                    .as(language.tag())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1080, 1920, STANDARD",
        "1920, 1080, STANDARD",
        "1280, 800, STANDARD",
        "1080, 1920, LARGEST",
        "1920, 1080, LARGEST",
        "1280, 800, LARGEST"
    })
    void not_today_moves_neither_help_nor_continue(int w, int h, TextSize size) {
        for (var language : Languages.shipped().all()) {
            var without =
                    places(
                            language,
                            w,
                            h,
                            size,
                            sheet -> sheet.back(() -> {}).help(() -> {}).next(() -> {}));
            var with = places(language, w, h, size, FootTest::everything);
            for (var key : without.keySet()) {
                assertThat(with.get(key))
                        .as(language.tag() + " " + key)
                        .isEqualTo(without.get(key));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1080, 1920", "1920, 1080"})
    void at_the_size_that_most_people_see_all_stands_in_one_row(int width, int height) {
        var seen = places(ENGLISH, width, height, TextSize.STANDARD, FootTest::everything);
        assertThat(seen).hasSize(4);
        assertThat(seen.values().stream().map(Bounds::getMinY).distinct()).hasSize(1);
    }

    @Test
    void lines_from_right_to_left_turn_it_all_round() {
        var arabic =
                Languages.shipped().all().stream()
                        .filter(each -> each.tag().equals("ar"))
                        .findFirst()
                        .orElseThrow();
        var seen = places(arabic, 1920, 1080, TextSize.STANDARD, FootTest::everything);
        assertThat(middle(seen, "ui.back")).isGreaterThan(middle(seen, "ui.help"));
        assertThat(middle(seen, "ui.help")).isGreaterThan(middle(seen, LESSER));
        assertThat(middle(seen, LESSER)).isGreaterThan(middle(seen, "ui.continue"));
    }

    @Test
    void a_long_way_on_ends_where_the_others_do() {
        var usual = places(ENGLISH, 1080, 1920, TextSize.LARGE, FootTest::everything);
        var wide =
                places(
                        ENGLISH,
                        1080,
                        1920,
                        TextSize.LARGE,
                        sheet ->
                                lesser(sheet.back(() -> {}).help(() -> {}))
                                        .next(Message.of("no-code.leave"), () -> {}));
        assertThat(bounds(wide, "no-code.leave").getMaxX())
                .isEqualTo(bounds(usual, "ui.continue").getMaxX());
        assertThat(bounds(wide, "no-code.leave").getMinY())
                .isLessThan(bounds(wide, "ui.help").getMinY());
    }

    @Test
    void the_way_on_can_change_and_stays_at_the_end() {
        var before = places(ENGLISH, 1920, 1080, TextSize.STANDARD, sheet -> sheet.next(() -> {}));
        var after =
                places(
                        ENGLISH,
                        1920,
                        1080,
                        TextSize.STANDARD,
                        sheet ->
                                sheet.next(() -> {})
                                        .next(
                                                new SecondaryButton(
                                                        ui(ENGLISH),
                                                        Message.of("ui.finish-later"),
                                                        () -> {})));
        assertThat(after).containsOnlyKeys("ui.finish-later");
        assertThat(bounds(after, "ui.finish-later").getMaxX())
                .isEqualTo(bounds(before, "ui.continue").getMaxX());
    }

    private static Sheet everything(Sheet sheet) {
        return lesser(sheet.back(() -> {}).help(() -> {})).next(() -> {});
    }

    private static Sheet lesser(Sheet sheet) {
        return sheet.extra(Message.of(LESSER), () -> {});
    }

    private static double middle(Map<String, Bounds> seen, String key) {
        return bounds(seen, key).getCenterX();
    }

    private static Bounds bounds(Map<String, Bounds> seen, String key) {
        var found = seen.get(key);
        if (found == null) throw new AssertionError(key + " is not among " + seen.keySet());
        return found;
    }

    private static Ui ui(Language language) {
        return new Ui(Messages.load(Messages.Audience.KIOSK, language), DisplayProfile.DESIGN);
    }

    /** What can be touched below the question, by the key of its words. */
    private static Map<String, Bounds> places(
            Language language, int width, int height, TextSize size, UnaryOperator<Sheet> fill) {
        return Fx.call(
                () -> {
                    var theme = new Theme(Fx.css(), DisplayProfile.DESIGN);
                    theme.setTextSize(size);
                    try (var window = Fx.window(theme, width, height)) {
                        var ui = ui(language);
                        window.speak(ui);
                        var sheet = fill.apply(new Sheet(ui, Message.of("benefits.question")));
                        window.show(() -> sheet);
                        return read(window, ui, sheet);
                    }
                });
    }

    private static Map<String, Bounds> read(KioskWindow window, Ui ui, Sheet sheet) {
        Fx.layOut(window.scene());
        var keys =
                new String[] {
                    "ui.back",
                    "ui.help",
                    LESSER,
                    "ui.continue",
                    "ui.finish-later",
                    "no-code.leave",
                    "review.save"
                };
        var places = new TreeMap<String, Bounds>();
        Fx.visible(sheet)
                .filter(Touchable.class::isInstance)
                .forEach(
                        node -> {
                            for (var key : keys) {
                                if (ui.text(key).equals(node.getAccessibleText())) {
                                    places.put(key, place(node));
                                }
                            }
                        });
        return places;
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
