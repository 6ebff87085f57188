package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.Agreement;
import org.vestibule.enrollment.Stage;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.kiosk.Glass;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.ui.Fx;

import java.util.List;
import java.util.function.Consumer;

/** Somebody finds out in the middle that another language would be better. */
class AnotherLanguageTest {
    private static final Language SPANISH = Languages.shipped().of("es").orElseThrow();

    @BeforeAll
    static void start() {
        Fx.start();
    }

    private static void at(Consumer<Glass> what) {
        at(List.of(Language.ENGLISH, SPANISH), what);
    }

    private static void at(List<Language> languages, Consumer<Glass> what) {
        Fx.run(
                () -> {
                    try (var glass = new Glass(languages)) {
                        what.accept(glass);
                    }
                });
    }

    private static void speakSpanish(Glass glass) {
        glass.touch("ui.language");
        glass.touchWords("Español");
    }

    private static void toName(Glass glass) {
        glass.touchWords("English");
        glass.touch("benefits.refill");
        glass.touch("for-whom.me");
    }

    private static void toAgreements(Glass glass) {
        toName(glass);
        glass.giveName("Ana", "");
        glass.giveBirthDate("5", "14", "1961");
        glass.giveMobile("6175550142");
        glass.touch("finish.phone");
    }

    @Test
    void thePlaceAndWhatIsTypedStay() {
        at(
                glass -> {
                    toName(glass);
                    glass.type(0, "Ana");
                    glass.type(1, "Núñ");
                    speakSpanish(glass);
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.NAME);
                    assertThat(glass.seen())
                            .contains("¿Cómo se llama?", "Paso 3 de 9", "Volver", "Español")
                            .doesNotContain("What is your name?", "Back");
                    assertThat(glass.fields().getFirst().getText()).isEqualTo("Ana");
                    assertThat(glass.fields().getLast().getText()).isEqualTo("Núñ");
                });
    }

    @Test
    void whatIsTypedAfterwardsCountsToo() {
        at(
                glass -> {
                    toName(glass);
                    glass.type(0, "An");
                    speakSpanish(glass);
                    glass.type(0, "Ana");
                    glass.touch("ui.continue");
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.BIRTH_DATE);
                    assertThat(glass.seen()).contains("¿Cuándo nació usted?");
                });
    }

    @Test
    void anErrorIsSaidAgainInTheOtherLanguage() {
        at(
                glass -> {
                    toName(glass);
                    glass.touch("ui.continue");
                    speakSpanish(glass);
                    assertThat(glass.seen()).contains(glass.text("name.error.given-missing"));
                });
    }

    @Test
    void theLanguageGoesToThePracticeWithTheRest() {
        at(
                glass -> {
                    toAgreements(glass);
                    glass.touch("agreements.terms");
                    speakSpanish(glass);
                    glass.touch("ui.continue");
                    assertThat(glass.seen()).contains("¿Está todo bien?", "Pedir un resurtido");
                    glass.touch("review.save");
                    var kept = glass.shelf.kept().getFirst();
                    assertThat(kept.wishes().language()).isEqualTo("es");
                    assertThat(kept.agreements().stream().map(Agreement::sha256))
                            .startsWith(Lobby.agreements().text("terms", "es").sha256())
                            .doesNotContain(Lobby.agreements().text("terms", "en").sha256());
                });
    }

    @Test
    void aTextThatIsOpenIsReadInTheOtherLanguage() {
        at(
                glass -> {
                    toAgreements(glass);
                    glass.touch("agreements.read");
                    speakSpanish(glass);
                    var opened = glass.seen();
                    assertThat(opened)
                            .containsAnyOf(
                                    "Términos de uso",
                                    "Correos electrónicos",
                                    "Mensajes de texto",
                                    "Aviso de privacidad")
                            .noneMatch(words -> words.startsWith("This is a sample"));
                });
    }

    @Test
    void theDateOfTheReviewIsWrittenAsTheLanguageWritesIt() {
        at(
                glass -> {
                    toAgreements(glass);
                    glass.touch("agreements.terms");
                    glass.touch("ui.continue");
                    speakSpanish(glass);
                    glass.touch("ui.show");
                    speakEnglishAgain(glass);
                    assertThat(glass.seen()).doesNotContain("14 de mayo de 1961");
                });
    }

    private static void speakEnglishAgain(Glass glass) {
        glass.touch("ui.language");
        glass.touchWords("English");
        assertThat(glass.seen()).contains("Is this right?");
    }

    @Test
    void nobodyIsAskedTwiceHowItWas() {
        at(
                glass -> {
                    toAgreements(glass);
                    glass.touch("agreements.terms");
                    glass.touch("ui.continue");
                    glass.touch("review.save");
                    glass.touch("ui.finish-later");
                    glass.touch("done.ease.easy");
                    speakSpanish(glass);
                    assertThat(glass.seen()).contains("Gracias. Eso nos ayuda.");
                });
    }

    @Test
    void theHandOffGoesOnWaitingForThePhone() {
        at(
                glass -> {
                    toAgreements(glass);
                    glass.touch("agreements.terms");
                    glass.touch("ui.continue");
                    glass.touch("review.save");
                    speakSpanish(glass);
                    assertThat(glass.news.listeners()).isEqualTo(1);
                    glass.news.tell(Stage.CONNECTED);
                    assertThat(glass.seen()).contains("Su teléfono está conectado");
                });
    }

    @Test
    void theNextPersonFindsThePracticesLanguage() {
        at(
                glass -> {
                    toName(glass);
                    speakSpanish(glass);
                    glass.time.passSeconds(120);
                    assertThat(glass.seen()).contains("¿Sigue usted ahí?");
                    glass.touch("still-there.leave");
                    assertThat(glass.kiosk().language()).isEqualTo(Language.ENGLISH);
                    assertThat(glass.seen()).contains(glass.text("welcome.title"));
                });
    }

    @Test
    void thePosterSpeaksAnotherLanguageToo() {
        at(
                glass -> {
                    speakSpanish(glass);
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.WELCOME);
                    assertThat(glass.seen())
                            .contains("Vea su información de salud en su teléfono.")
                            .containsSubsequence("Español", "Toque para empezar", "English");
                });
    }

    @Test
    void aTileOfThePosterStartsInItsLanguage() {
        at(
                glass -> {
                    glass.touchWords("Español");
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.BENEFITS);
                    assertThat(glass.seen()).contains("¿Qué le gustaría hacer primero?");
                });
    }

    @Test
    void whoLooksAndGoesBackFindsTheScreenAsItWas() {
        at(
                glass -> {
                    toName(glass);
                    glass.type(0, "Ana");
                    glass.touch("ui.language");
                    assertThat(glass.seen()).contains("Choose your language", "Español");
                    glass.touch("languages.close");
                    assertThat(glass.seen()).contains("What is your name?");
                    assertThat(glass.fields().getFirst().getText()).isEqualTo("Ana");
                });
    }

    @Test
    void withOneLanguageThereIsNothingToChoose() {
        at(
                List.of(Language.ENGLISH),
                glass -> assertThat(glass.seen()).containsOnlyOnce("English"));
    }

    @Test
    void everyLanguageRunsItsWay() {
        at(
                glass -> {
                    speakSpanish(glass);
                    assertThat(glass.scene().getRoot().getEffectiveNodeOrientation())
                            .isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
                    assertThat(glass.scene().getRoot().getStyle()).contains(SPANISH.family());
                });
    }
}
