package org.vestibule.kiosk.agree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
                    try (var glass = new Glass(Languages.shipped().all())) {
                        glass.on(1280, 800);
                        glass.touchWords("English");
                        glass.askForName();
                        glass.giveName("Ana", "Canary");
                        glass.giveBirthDate("5", "14", "1961");
                        glass.giveMobile("6175550142");
                        glass.touch("finish.phone");
                        glass.size(TextSize.LARGEST);
                        Fx.layOut(glass.scene());
                        glass.turnTo(1);
                        assertThat(glass.offers("agreements.terms")).isFalse();
                        glass.touch("ui.continue");
                        assertThat(Fx.visible(glass.scene().getRoot()))
                                .anyMatch(ErrorLine.class::isInstance);
                    }
                });
    }
}
