package org.vestibule.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.i18n.Isolated;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;
import org.vestibule.i18n.OtherLanguages;
import org.vestibule.ui.Fx;
import org.vestibule.ui.ScreenScan;
import org.vestibule.ui.Ui;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.TextSize;
import org.vestibule.ui.theme.Theme;

import java.util.List;

@DisplayName("R-23 lines run from right to left, and what does not keeps its order")
class WordsInArabicTest {
    private static final Language ARABIC = Languages.shipped().of("ar").orElseThrow();
    private static final Ui UI =
            new Ui(Messages.load(Messages.Audience.KIOSK, ARABIC), DisplayProfile.DESIGN);

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void textWrapsAtEveryWidthAndSaysTheSame() {
        Fx.run(
                () -> {
                    var words = new Words(UI, Message.of("still-there.line").with("seconds", "45"));
                    words.setStyle("-fx-font-family: \"" + ARABIC.family() + "\";");
                    var box = new VBox(words);
                    box.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
                    var scene = new Scene(box, 900, 900);
                    var high = 0.0;
                    for (var width = 900; width > 20; width -= 11) {
                        box.resize(width, 900);
                        Fx.layOut(scene);
                        assertThat(words.getText().replace('\n', ' ')).isEqualTo(words.said());
                        assertThat(words.prefHeight(width)).isGreaterThanOrEqualTo(high);
                        high = words.prefHeight(width);
                    }
                });
    }

    @ParameterizedTest
    @EnumSource(TextSize.class)
    @DisplayName("R-07 the dots below a last ya are seen whole, at every size of text")
    void nothingBelowALetterIsCut(TextSize size) {
        Fx.run(
                () -> {
                    var box = new VBox();
                    for (var type : List.of("body", "tile-title", "question", "field-label")) {
                        box.getChildren().add(new Words(UI, Message.of("for-whom.my-child"), type));
                    }
                    box.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
                    var scene = new Scene(box, 900, 900);
                    var theme = new Theme(Fx.css(), DisplayProfile.DESIGN);
                    theme.speak(ARABIC);
                    theme.setTextSize(size);
                    theme.apply(scene);
                    Fx.layOut(scene);
                    assertThat(ScreenScan.findings(scene, DisplayProfile.DESIGN))
                            .noneMatch(finding -> finding.contains(" loses "));
                });
    }

    @Test
    void aNumberIsIsolatedAndAnArabicNameIsNot() {
        assertThat(Isolated.in(ARABIC.direction(), "(617) 555-0142"))
                .isEqualTo("\u200E(617) 555-0142\u200E");
        assertThat(Isolated.in(ARABIC.direction(), "مريم")).isEqualTo("مريم");
        assertThat(Isolated.in(Language.ENGLISH.direction(), "7K3Q")).isEqualTo("7K3Q");
        assertThat(Isolated.bare("\u200E7K3Q\u200E")).isEqualTo("7K3Q");
    }

    @Test
    void aFieldForAnAddressRunsFromLeftToRightAndANameAsItIsTyped() {
        Fx.run(
                () -> {
                    var address = new TextEntry(UI, Message.of("contact.email")).leftToRight();
                    var name = new TextEntry(UI, Message.of("name.given")).asTyped();
                    var box = new VBox(address, name);
                    box.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
                    Fx.layOut(new Scene(box, 900, 600));
                    assertThat(way(address)).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
                    assertThat(way(name)).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
                    name.text().set("Maryam");
                    assertThat(way(name)).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
                    name.text().set("مريم");
                    assertThat(way(name)).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
                });
    }

    private static NodeOrientation way(TextEntry entry) {
        return entry.field().getEffectiveNodeOrientation();
    }

    @Test
    @DisplayName("R-24 the name of a language is set in a type that has no sign for a mark")
    void namesOfLanguagesCarryNoMarks() {
        Fx.run(
                () -> {
                    for (var language : OtherLanguages.shipped().besides(List.of(ARABIC))) {
                        var tile = new LanguageTile(UI, language, () -> {});
                        assertThat(((Words) tile.getChildren().getFirst()).getText())
                                .isEqualTo(language.endonym());
                    }
                });
    }
}
