package org.vestibule.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.enrollment.Identity;
import org.vestibule.enrollment.PersonName;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.practice.Practice;
import org.vestibule.scan.CardSample;
import org.vestibule.ui.Fx;
import org.vestibule.ui.ScreenScan;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.TextSize;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A scanner of the keyboard kind at the real window, key by key. */
class KeyScannerTest {
    private static final CardSample TESSA = CardSample.of("va-10");
    private static final String CODE = "K7QM-2X9P\r";

    @BeforeAll
    static void start() {
        Fx.start();
    }

    private static void at(Practice practice, Consumer<Glass> what) {
        Fx.run(
                () -> {
                    try (var glass = new Glass(Languages.shipped().all(), practice)) {
                        glass.on(1080, 1920);
                        what.accept(glass);
                    }
                });
    }

    private static void toName(Glass glass) {
        glass.touchWords(Language.ENGLISH.endonym());
        glass.touch("benefits.test-results");
        glass.touch("for-whom.me");
    }

    private static List<String> typed(Glass glass) {
        return glass.fields().stream().map(field -> field.getText()).toList();
    }

    @Test
    @DisplayName("from the back of a license to the enrollment, through the real screens")
    void theJourneyOfACard() {
        at(
                Lobby.WITH_SCANS,
                glass -> {
                    toName(glass);
                    assertThat(glass.seen()).contains(glass.text("name.card"));
                    glass.scan(TESSA.text());
                    glass.scanEnds();
                    assertThat(typed(glass)).containsExactly("Tessa", "Whitfield Jr");
                    assertThat(glass.seen()).contains(glass.text("name.card.read"));
                    glass.touch("ui.continue");
                    assertThat(glass.seen()).contains(glass.text("birth-date.card"));
                    assertThat(typed(glass)).containsExactly("6", "6", "1986");
                    glass.touch("ui.show");
                    glass.touch("ui.continue");
                    glass.giveMobile("6175550142");
                    glass.touch("finish.phone");
                    glass.agree();
                    glass.touch("review.save");
                    assertThat(glass.shelf.kept().getLast().identity())
                            .isInstanceOfSatisfying(
                                    Identity.Typed.class,
                                    who -> {
                                        assertThat(who.name())
                                                .isEqualTo(new PersonName("Tessa", "Whitfield Jr"));
                                        assertThat(who.birthDate())
                                                .isEqualTo(LocalDate.of(1986, 6, 6));
                                    });
                });
    }

    @Test
    @DisplayName("R-38 not a letter of a card but name and birth date is ever in a field")
    void nothingElseIsEverSeen() {
        for (var practice : List.of(Lobby.WITH_SCANS, Lobby.PRACTICE)) {
            at(
                    practice,
                    glass -> {
                        toName(glass);
                        var ever = new TreeSet<String>();
                        for (var field : glass.fields()) {
                            field.textProperty().addListener((_, _, text) -> ever.add(text));
                        }
                        glass.scan(TESSA.text());
                        glass.scanEnds();
                        var wanted =
                                practice.policy().licenseScans()
                                        ? List.of("Tessa", "Whitfield Jr")
                                        : List.<String>of();
                        assertThat(ever).containsExactlyElementsOf(wanted);
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mi-06-all-swallowed", "nv-10-caps-lock", "tx-stripe", "md-01", "qc-06"})
    void otherCardsToo(String name) {
        var card = CardSample.of(name);
        at(
                Lobby.WITH_SCANS,
                glass -> {
                    toName(glass);
                    glass.scan(card.text());
                    glass.scanEnds();
                    assertThat(typed(glass))
                            .containsExactly(card.wanted().given(), card.wanted().family());
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.NAME);
                });
    }

    @Test
    void whereThePracticeDoesNotWantItItSaysSoKindly() {
        at(
                Lobby.PRACTICE,
                glass -> {
                    toName(glass);
                    assertThat(glass.seen()).doesNotContain(glass.text("name.card"));
                    glass.scan(TESSA.text());
                    glass.scanEnds();
                    assertThat(glass.seen()).contains(glass.text("name.card.error.off"));
                    assertThat(typed(glass)).containsExactly("", "");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)\r",
                "file:///etc/passwd\r",
                "https://evil.example/a/7K3QH9XW2MPD5RTVB8NFGJ4CAE\r",
                "'; DROP TABLE enrollments; --\r",
                "К7QM\u202E2X9P А\r",
                "no Enter at all, and blanks",
                CODE
            })
    void whatIsNoCardLeavesNoTraceButAReason(String hostile) {
        at(
                Lobby.WITH_SCANS,
                glass -> {
                    toName(glass);
                    glass.type(0, "Ana");
                    glass.scan(hostile);
                    glass.scanEnds();
                    assertThat(typed(glass)).containsExactly("Ana", "");
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.NAME);
                    assertThat(glass.seen()).contains(glass.text("name.card.error.not-a-card"));
                });
    }

    @Test
    @DisplayName("the blanks and Enters of a card touch no button")
    void aCardTouchesNothing() {
        at(
                Lobby.WITH_SCANS,
                glass -> {
                    glass.touchWords(Language.ENGLISH.endonym());
                    for (var screen : List.of(Screen.BENEFITS, Screen.FOR_WHOM)) {
                        glass.scan(TESSA.text());
                        glass.scanEnds();
                        assertThat(glass.kiosk().screen()).isEqualTo(screen);
                        if (screen == Screen.BENEFITS) glass.touch("benefits.visit");
                    }
                });
    }

    @Test
    void aLetterIsReadOnThePosterAndWhatIsNoneIsExplained() {
        at(
                Lobby.PRACTICE,
                glass -> {
                    glass.scan("https://shop.example/cereal\r");
                    assertThat(glass.seen()).contains(glass.text("welcome.error.scan"));
                    glass.scan(TESSA.text());
                    glass.scanEnds();
                    assertThat(glass.seen()).contains(glass.text("ui.scan.error.type-later"));
                    glass.scan(CODE);
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.FINISH_BY);
                });
    }

    @Test
    void aHandThatTypesIsNoScanner() {
        at(
                Lobby.WITH_SCANS,
                glass -> {
                    toName(glass);
                    for (var letter : "Ana Maria".split("", -1)) {
                        glass.time.pass(Duration.ofMillis(90));
                        glass.scan(letter);
                    }
                    glass.scanEnds();
                    assertThat(typed(glass)).containsExactly("Ana Maria", "");
                    assertThat(glass.seen())
                            .doesNotContain(glass.text("name.card.error.not-a-card"));
                });
    }

    static Stream<Language> languages() {
        return Languages.shipped().all().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("R-07 R-09 what is said of cards fits in every language")
    void itFits(Language language) {
        var findings = new ArrayList<String>();
        for (var shape : List.of(List.of(1080, 1920), List.of(1920, 1080), List.of(1280, 800))) {
            Fx.run(
                    () -> {
                        try (var glass = new Glass(Languages.shipped().all(), Lobby.WITH_SCANS)) {
                            glass.on(shape.get(0), shape.get(1));
                            walk(glass, language, shape + " ", findings);
                        }
                    });
        }
        assertThat(findings).isEmpty();
    }

    private static void walk(Glass glass, Language language, String where, List<String> findings) {
        if (!glass.kiosk().language().equals(language)) {
            glass.touch("ui.language");
            glass.touchWords(language.endonym());
        }
        scan(glass, TESSA.text(), where + "welcome", findings);
        glass.touchWords(language.endonym());
        glass.touch("benefits.visit");
        glass.touch("for-whom.me");
        scan(glass, TESSA.text().replaceAll("DBB\\d+", "DBB0"), where + "name", findings);
        scan(glass, CardSample.of("co-04-cut").text(), where + "cut", findings);
        glass.touch("ui.continue");
        look(glass, where + "birth date", findings);
    }

    private static void scan(Glass glass, String text, String where, List<String> findings) {
        glass.scan(text);
        glass.scanEnds();
        look(glass, where, findings);
    }

    private static void look(Glass glass, String where, List<String> findings) {
        for (var size : List.of(TextSize.LARGE, TextSize.STANDARD)) {
            glass.size(size);
            do {
                for (var found : ScreenScan.findings(glass.scene(), DisplayProfile.DESIGN)) {
                    findings.add(where + " " + size + ": " + found);
                }
            } while (glass.turnPage());
        }
    }
}
