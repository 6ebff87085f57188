package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.device.speech.Loudness;
import org.vestibule.device.speech.Rate;
import org.vestibule.enrollment.Stage;
import org.vestibule.i18n.Languages;
import org.vestibule.kiosk.Ear;
import org.vestibule.kiosk.Glass;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.ui.Fx;

import java.util.List;

/** Everything that one person has changed is as it was for the next, whichever way it ends. */
class NextPersonFindsNothingChangedTest {
    /** How a person's time at the kiosk can end. */
    enum Ending {
        DONE {
            @Override
            void come(Glass glass) {
                toHandOff(glass);
                glass.news.tell(Stage.READY);
                glass.touch("ui.finish");
                glass.touch("ui.finish");
            }
        },
        CLEARED_AFTER_DONE {
            @Override
            void come(Glass glass) {
                toHandOff(glass);
                glass.news.tell(Stage.READY);
                glass.touch("ui.finish");
                glass.time.passSeconds(600);
            }
        },
        WALKED_AWAY {
            @Override
            void come(Glass glass) {
                glass.touch("benefits.test-results");
                glass.time.passSeconds(600);
            }
        },
        LEFT {
            @Override
            void come(Glass glass) {
                glass.touch("benefits.test-results");
                glass.time.passSeconds(121);
                glass.touch("still-there.leave");
            }
        },
        BROKE {
            @Override
            void come(Glass glass) {
                glass.kiosk().broke(new IllegalStateException());
                glass.touch("error.leave");
            }
        },
        DECLINED {
            @Override
            void come(Glass glass) {
                glass.touch("ui.not-today");
                glass.touch("decline.reason.no-internet");
                glass.time.passSeconds(600);
            }
        },
        TOOK_A_BREAK {
            @Override
            void come(Glass glass) {
                glass.room.is(org.vestibule.enrollment.Availability.State.RESTING);
                glass.room.is(org.vestibule.enrollment.Availability.State.SERVING);
            }
        };

        abstract void come(Glass glass);
    }

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    @DisplayName("R-15 Size, contrast, reach, language and voice are as every session begins")
    void nothingStays(Ending ending) {
        Fx.run(
                () -> {
                    try (var glass = new Glass(Languages.shipped().of(List.of("en", "es")))) {
                        glass.on(1080, 1920);
                        var ear = new Ear(glass);
                        change(glass, ear);
                        ending.come(glass);
                        assertThat(glass.kiosk().screen()).isEqualTo(Screen.WELCOME);
                        assertAsAtTheBeginning(glass, ear);
                    }
                });
    }

    private static void change(Glass glass, Ear ear) {
        for (var step = 0; step < 3; step++) glass.touch("ui.text-larger");
        glass.touch("ui.contrast");
        glass.touch("ui.lower");
        ear.hear(KeyCode.F5);
        ear.hear(KeyCode.F7);
        ear.hear(KeyCode.F9);
        glass.touchWords("Español");
        ear.hear();
        assertThat(classes(glass)).contains("text-largest", "high-contrast", "lower");
        assertThat(glass.kiosk().language().tag()).isEqualTo("es");
        assertThat(glass.speech.isSpeaking()).isTrue();
        assertThat(glass.speech.rate()).isNotEqualTo(Rate.NORMAL);
    }

    private static void assertAsAtTheBeginning(Glass glass, Ear ear) {
        Fx.layOut(glass.scene());
        assertThat(classes(glass))
                .contains("text-standard")
                .doesNotContain("text-largest", "high-contrast", "lower");
        assertThat(glass.kiosk().language().tag()).isEqualTo("en");
        var said = glass.speech.all().size();
        assertThat(glass.speech.isSpeaking()).isFalse();
        ear.hear(KeyCode.TAB);
        assertThat(glass.speech.all()).hasSize(said);
        ear.hear(KeyCode.F5);
        assertThat(glass.speech.rate()).isEqualTo(Rate.NORMAL);
        assertThat(glass.speech.loudness()).isEqualTo(Loudness.NORMAL);
    }

    private static List<String> classes(Glass glass) {
        return List.copyOf(glass.scene().getRoot().getStyleClass());
    }

    private static void toHandOff(Glass glass) {
        glass.askForName();
        glass.answerAll();
        glass.touch("review.save");
    }
}
