package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.i18n.Languages;
import org.vestibule.kiosk.Glass;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.ui.Fx;

import java.util.EnumSet;
import java.util.Set;

/** Whoever changes their mind finds the same way out on every question, up to the last one. */
@DisplayName("R-60 Not today, until something is kept")
class NotTodayTest {
    private final Set<Screen> offering = EnumSet.noneOf(Screen.class);

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void itIsOnEveryQuestion() {
        Fx.run(
                () -> {
                    try (var glass = kiosk()) {
                        glass.touchWords("English");
                        look(glass);
                        glass.touch("benefits.visit");
                        look(glass);
                        glass.touch("for-whom.me");
                        look(glass);
                        glass.giveName("Ana", "Canary");
                        look(glass);
                        glass.giveBirthDate("5", "14", "1961");
                        look(glass);
                        glass.giveMobile("6175550142");
                        look(glass);
                        glass.touch("finish.voice");
                        look(glass);
                        glass.touch("call-time.morning");
                        look(glass);
                        glass.agree();
                        look(glass);
                    }
                });
        assertThat(offering)
                .containsExactlyInAnyOrder(
                        Screen.BENEFITS,
                        Screen.FOR_WHOM,
                        Screen.NAME,
                        Screen.BIRTH_DATE,
                        Screen.CONTACT,
                        Screen.FINISH_BY,
                        Screen.CALL_TIME,
                        Screen.AGREEMENTS,
                        Screen.REVIEW);
    }

    @Test
    void whoTypesTheCodeOfALetterMayAlsoLeave() {
        Fx.run(
                () -> {
                    try (var glass = kiosk()) {
                        glass.touch("welcome.have-code");
                        glass.touch("ui.not-today");
                        assertThat(glass.kiosk().screen()).isEqualTo(Screen.DECLINE);
                    }
                });
    }

    private static Glass kiosk() {
        var glass = new Glass(Languages.shipped().all());
        glass.on(1080, 1920);
        return glass;
    }

    private void look(Glass glass) {
        Fx.layOut(glass.scene());
        if (glass.offers("ui.not-today")) offering.add(glass.kiosk().screen());
    }
}
