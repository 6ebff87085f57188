package org.vestibule.kiosk.agree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.i18n.Languages;
import org.vestibule.kiosk.Glass;
import org.vestibule.ui.Fx;
import org.vestibule.ui.control.ErrorLine;
import org.vestibule.ui.theme.TextSize;

/** Where the text is so large that the boxes stand on a page of their own. */
class AgreementsOnPagesTest {
    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    @DisplayName("What is needed and not ticked comes in sight, on whichever page it stands")
    void theErrorIsNotOnAnotherPage() {
        Fx.run(
                () -> {
                    try (var glass = largest()) {
                        turnToTheEnd(glass);
                        assertThat(glass.offers("agreements.terms")).isFalse();
                        glass.touch("ui.continue");
                        assertThat(Fx.visible(glass.scene().getRoot()))
                                .anyMatch(ErrorLine.class::isInstance);
                    }
                });
    }

    @Test
    @DisplayName("Continue comes with the last page: nobody goes on past boxes they have not seen")
    void continueComesWithTheLastPage() {
        Fx.run(
                () -> {
                    try (var glass = largest()) {
                        glass.turnTo(1);
                        assertThat(glass.offers("ui.continue")).isFalse();
                        turnToTheEnd(glass);
                        assertThat(glass.offers("ui.continue")).isTrue();
                    }
                });
    }

    @Test
    @DisplayName("A text that is open can be closed from its first page")
    void aTextCanBeClosed() {
        Fx.run(
                () -> {
                    try (var glass = largest()) {
                        glass.touch("agreements.read");
                        Fx.layOut(glass.scene());
                        assertThat(glass.offers("ui.continue")).isTrue();
                        glass.touch("ui.continue");
                        Fx.layOut(glass.scene());
                        assertThat(glass.offers("ui.continue")).isFalse();
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"简体中文", "العربية", "English", "Español", "Tiếng Việt"})
    @DisplayName("On a display that lies, all boxes stand on one page at the size most people see")
    void onePageWhereItLies(String language) {
        Fx.run(
                () -> {
                    try (var glass = new Glass(Languages.shipped().all())) {
                        glass.on(1920, 1080);
                        toAgreements(glass, language);
                        assertThat(glass.offers("agreements.texts")).isTrue();
                        assertThat(glass.offers("ui.continue")).isTrue();
                    }
                });
    }

    private static Glass largest() {
        var glass = new Glass(Languages.shipped().all());
        glass.on(1280, 800);
        toAgreements(glass, "English");
        glass.size(TextSize.LARGEST);
        Fx.layOut(glass.scene());
        return glass;
    }

    private static void toAgreements(Glass glass, String language) {
        glass.touchWords(language);
        glass.askForName();
        glass.giveName("Ana", "Canary");
        glass.giveBirthDate("5", "14", "1961");
        glass.giveMobile("6175550142");
        glass.touch("finish.phone");
        Fx.layOut(glass.scene());
    }

    private static void turnToTheEnd(Glass glass) {
        while (glass.turnPage()) Fx.layOut(glass.scene());
    }
}
