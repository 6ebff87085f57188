package org.vestibule.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.i18n.Languages;
import org.vestibule.ui.Fx;
import org.vestibule.ui.theme.TextSize;

import java.util.LinkedHashSet;

@DisplayName("R-05 where the fields stand on several pages, Tab still comes past the way on")
class NoTrapTest {
    /** More than there is to stop at, on all pages together. */
    private static final int MANY = 60;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @ParameterizedTest
    @CsvSource({
        "Español, 1280, 800, STANDARD",
        "Español, 1280, 800, LARGEST",
        "Español, 1920, 1080, LARGEST",
        "Tiếng Việt, 1920, 1080, LARGEST",
        "English, 1280, 800, LARGEST"
    })
    void contact(String language, int width, int height, TextSize size) {
        Fx.run(
                () -> {
                    try (var glass = new Glass(Languages.shipped().all())) {
                        glass.on(width, height);
                        glass.size(size);
                        comeToContact(glass, language);
                        var hand = new KeyHand(glass);
                        var names = new LinkedHashSet<String>();
                        var turned = false;
                        for (var at = 0; at < MANY; at++) {
                            hand.press(KeyCode.TAB);
                            names.add(hand.here().getAccessibleText());
                            turned |= glass.offers("ui.page.previous");
                        }
                        assertThat(names)
                                .contains(glass.text("ui.continue"), glass.text("ui.help"));
                        if (turned) {
                            assertThat(names).contains(glass.text("ui.page.previous"));
                        }
                        var seen = new LinkedHashSet<String>();
                        for (var at = 0; at < 6; at++) {
                            hand.press(KeyCode.PAGE_DOWN);
                            for (var step = 0; step < MANY; step++) {
                                hand.press(KeyCode.TAB);
                                seen.add(hand.here().getAccessibleText());
                            }
                        }
                        assertThat(seen).contains(glass.text("contact.neither"));
                    }
                });
    }

    private static void comeToContact(Glass glass, String language) {
        glass.touchWords(language);
        glass.askForName();
        glass.giveName("Ana", "");
        glass.giveBirthDate("9", "30", "1948");
        Fx.layOut(glass.scene());
    }
}
