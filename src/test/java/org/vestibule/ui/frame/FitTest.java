package org.vestibule.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;
import org.vestibule.kiosk.nav.KioskWindow;
import org.vestibule.ui.Fx;
import org.vestibule.ui.Ui;
import org.vestibule.ui.View;
import org.vestibule.ui.access.Rules;
import org.vestibule.ui.control.ChoiceTile;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.control.TextEntry;
import org.vestibule.ui.keyboard.Keyboard;
import org.vestibule.ui.keyboard.KeyboardLayout;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.TextSize;
import org.vestibule.ui.theme.Theme;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What gives way where the largest text has no room, and in which order. */
class FitTest {
    private static final Ui UI =
            new Ui(Messages.load(Messages.Audience.KIOSK, Language.ENGLISH), DisplayProfile.DESIGN);
    private static final String LONG =
            "Nothing is typed yet. Type a phone number or an email, or touch “I have neither” to go"
                    + " on without one.";

    private final Theme theme = new Theme(Fx.css(), DisplayProfile.DESIGN);

    @BeforeAll
    static void start() {
        Fx.start();
    }

    private record Shown(Sheet sheet) implements View {
        @Override
        public Node node() {
            return sheet;
        }
    }

    /** A field, and a long line that says what is wrong with it. */
    private static Sheet wrong(String error) {
        var entry = new TextEntry(UI, Message.of("contact.mobile"));
        var keys = new Keyboard(UI, KeyboardLayout.DIGITS, List.of(entry.field()), () -> {});
        entry.error(words(error));
        return new Sheet(UI, Message.of("contact.question"))
                .subline(Message.of("contact.line"))
                .answer(entry, new SecondaryButton(UI, Message.of("contact.neither"), () -> {}))
                .keyboard(keys)
                .back(() -> {})
                .next(() -> {});
    }

    private static Message words(String text) {
        return Message.of("review.verbatim").with("value", text);
    }

    private KioskWindow show(Sheet sheet, TextSize size, double width, double height) {
        theme.setTextSize(size);
        var window = Fx.window(theme, width, height);
        window.show(new Shown(sheet));
        Fx.layOut(window.scene());
        return window;
    }

    private static double letters(KioskWindow window) {
        return letters(window, LONG).max().orElseThrow();
    }

    /** How large these words are wherever they can be seen. */
    private static DoubleStream letters(KioskWindow window, String words) {
        Fx.layOut(window.scene());
        return Fx.visible(window.scene().getRoot())
                .filter(node -> node instanceof Labeled said && said.getText().equals(words))
                .mapToDouble(node -> ((Labeled) node).getFont().getSize() * node.getScaleY());
    }

    private static Stream<String> steps(Sheet sheet) {
        return sheet.getStyleClass().stream().filter(name -> name.startsWith("fit-"));
    }

    @Test
    void nothingGivesWayWhereThereIsRoom() {
        Fx.run(
                () -> {
                    var sheet = wrong(LONG);
                    try (var window = show(sheet, TextSize.LARGEST, 1080, 1920)) {
                        assertThat(steps(sheet)).doesNotContain("fit-close", "fit-less");
                        assertThat(letters(window)).isEqualTo(TextSize.LARGEST.body());
                    }
                });
    }

    @Test
    @DisplayName("R-07 an error stands clear of the line below it, however long it becomes")
    void lettersGiveWayToALongError() {
        Fx.run(
                () -> {
                    var taken = new LinkedHashSet<String>();
                    try (var window = show(wrong(LONG), TextSize.LARGEST, 1280, 800)) {
                        for (var more = 0; more < 60 && !taken.contains("fit-less"); more++) {
                            var sheet = wrong(LONG + " more".repeat(more));
                            window.show(new Shown(sheet));
                            assertThat(Rules.findings(window.scene(), DisplayProfile.DESIGN))
                                    .as("%d words more", more)
                                    .isEmpty();
                            steps(sheet).forEach(taken::add);
                        }
                    }
                    assertThat(taken).contains("fit-less");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "STANDARD, 1080, 1920, true",
        "STANDARD, 1920, 1080, true",
        "LARGEST, 1080, 1920, true",
        "LARGEST, 1280, 800, false"
    })
    void whoSeesItIsSaidWhereTheAnswerHasRoomBesides(
            TextSize size, double width, double height, boolean said) {
        Fx.run(
                () -> {
                    var sheet = wrong(LONG).assure(Message.of("ui.who-sees"));
                    try (var window = show(sheet, size, width, height)) {
                        assertThat(letters(window, "Only our staff sees this.").findAny())
                                .matches(found -> found.isPresent() == said);
                        assertThat(Rules.findings(window.scene(), DisplayProfile.DESIGN)).isEmpty();
                    }
                });
    }

    @Test
    @DisplayName("R-06 words on keys grow as the text does")
    void wordsOnKeysGrow() {
        Fx.run(
                () -> {
                    var sheet = wrong(LONG);
                    try (var window = show(sheet, TextSize.STANDARD, 1080, 1920)) {
                        var small = letters(window, "Clear all").max().orElseThrow();
                        theme.setTextSize(TextSize.LARGEST);
                        assertThat(letters(window, "Clear all").max().orElseThrow())
                                .isGreaterThan(small * 1.2);
                        assertThat(Rules.findings(window.scene(), DisplayProfile.DESIGN)).isEmpty();
                    }
                });
    }

    @Test
    void allIsAsItWasWhenTheTextIsMadeSmallerAgain() {
        Fx.run(
                () -> {
                    var sheet = wrong(LONG);
                    try (var window = show(sheet, TextSize.LARGEST, 1280, 800)) {
                        theme.setTextSize(TextSize.STANDARD);
                        assertThat(letters(window)).isEqualTo(TextSize.STANDARD.bodyOnSmall());
                        assertThat(steps(sheet)).doesNotContain("fit-less");
                    }
                });
    }

    @Test
    @DisplayName("R-06 letters that give way are still those of the large text")
    void theLargestGivesWayToTheLargeOnly() {
        Fx.run(
                () -> {
                    var sheet = wrong(LONG);
                    try (var window = show(sheet, TextSize.LARGEST, 1080, 1920)) {
                        Fit.LESS.dress(sheet);
                        assertThat(letters(window))
                                .isLessThan(TextSize.LARGEST.body())
                                .isGreaterThanOrEqualTo(TextSize.LARGE.body());
                    }
                });
    }

    @Test
    void aTileIsAsHighAsItsWords() {
        Fx.run(
                () -> {
                    var tile =
                            new ChoiceTile(
                                    UI,
                                    Picture.VISIT,
                                    Message.of("benefits.visit"),
                                    words(LONG),
                                    () -> {});
                    var sheet = new Sheet(UI, Message.of("benefits.question")).answer(tile);
                    try (var _ = show(sheet, TextSize.LARGEST, 1080, 1920)) {
                        for (var width = 500; width < 900; width += 50) {
                            assertThat(tile.minHeight(width))
                                    .as("at %d px", width)
                                    .isGreaterThanOrEqualTo(textHeight(tile, width));
                        }
                    }
                });
    }

    /** Title, line and padding, wrapped to what the picture leaves of this width. */
    private static double textHeight(ChoiceTile tile, double width) {
        var face = (HBox) tile.getChildren().getFirst();
        var picture = (Region) face.getChildren().getFirst();
        var text = (Region) face.getChildren().getLast();
        var insets = tile.getInsets();
        var left = width - insets.getLeft() - insets.getRight();
        var wide = left - picture.prefWidth(-1) - face.getSpacing();
        return text.prefHeight(wide) + insets.getTop() + insets.getBottom() - 1;
    }

    @Test
    void tilesStandBelowEachOtherBeforeOneIsHigherThanItsPage() {
        Fx.run(
                () -> {
                    var tiles =
                            Stream.generate(
                                            () ->
                                                    new ChoiceTile(
                                                            UI,
                                                            Picture.VISIT,
                                                            Message.of("benefits.visit"),
                                                            words(LONG),
                                                            () -> {}))
                                    .limit(4)
                                    .toList();
                    var sheet = new Sheet(UI, Message.of("benefits.question")).answer(tiles);
                    try (var window = show(sheet, TextSize.LARGEST, 1280, 800)) {
                        assertThat(Rules.findings(window.scene(), DisplayProfile.DESIGN)).isEmpty();
                    }
                });
    }
}
