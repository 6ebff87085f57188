package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.HelpLine.Answer;
import org.vestibule.i18n.Languages;
import org.vestibule.kiosk.Glass;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.ui.Fx;
import org.vestibule.ui.control.PrimaryButton;

import java.util.List;

/** Help lies over a screen, and what somebody needs to read it stays within reach. */
class HelpOverAScreenTest {
    private Glass glass;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @BeforeEach
    void askForHelp() {
        glass = Fx.call(() -> new Glass(Languages.shipped().of(List.of("en", "es"))));
        Fx.run(
                () -> {
                    glass.on(1080, 1920);
                    glass.touchWords("English");
                    glass.touch("ui.help");
                });
    }

    @AfterEach
    void close() {
        Fx.run(glass::close);
    }

    @Test
    void theBarCanBeUsed() {
        Fx.run(
                () -> {
                    for (var key : List.of("ui.text-larger", "ui.contrast", "ui.lower")) {
                        assertThat(glass.offers(key)).as(key).isTrue();
                        glass.touch(key);
                    }
                    assertThat(glass.scene().getRoot().getStyleClass())
                            .contains("high-contrast", "text-medium", "lower");
                    assertThat(glass.seen()).contains(glass.text("help.question"));
                });
    }

    @Test
    void anotherLanguageIsSpokenInTheHelpToo() {
        Fx.run(
                () -> {
                    glass.touch("ui.language");
                    glass.touchWords("Español");
                    assertThat(glass.kiosk().language().tag()).isEqualTo("es");
                    assertThat(glass.seen()).contains("Estamos llamando a recepción");
                    glass.touch("help.close");
                    assertThat(glass.seen()).contains(glass.text("benefits.question"));
                });
    }

    @Test
    void thereIsOneWayBackToTheScreenAndNothingLooksLikeAnother() {
        Fx.run(
                () -> {
                    assertThat(Fx.visible(glass.scene().getRoot()))
                            .noneMatch(PrimaryButton.class::isInstance);
                    glass.touch("help.close");
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.BENEFITS);
                    assertThat(glass.seen()).contains(glass.text("benefits.question"));
                });
    }

    @Test
    void whetherAnybodyComesIsSaid() {
        Fx.run(
                () -> {
                    assertThat(glass.seen()).contains(glass.text("help.state.calling"));
                    glass.desk.answer(Answer.HEARD);
                    assertThat(glass.seen()).contains(glass.text("help.question"));
                    glass.desk.answer(Answer.COMING);
                    assertThat(glass.seen())
                            .contains(glass.text("help.coming"))
                            .contains(glass.text("help.state.coming"));
                    glass.desk.answer(Answer.UNREACHABLE);
                    assertThat(glass.seen()).contains(glass.text("help.walk"));
                    // There is no call to cancel.
                    assertThat(glass.offers("help.fine")).isFalse();
                });
    }
}
