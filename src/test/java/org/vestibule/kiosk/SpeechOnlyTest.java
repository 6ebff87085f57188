package org.vestibule.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.device.speech.Utterance;
import org.vestibule.enrollment.Stage;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.ui.Fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Nothing is seen: who goes through the kiosk knows what they want, and hears the rest. */
class SpeechOnlyTest {
    private static final List<String> PERSONAL =
            List.of("Ana", "Ruiz", "1948", "617555", "6, 1, 7", "1, 9, 4, 8");
    private static final int MOST_SCREENS = 30;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    @DisplayName("R-01 R-05 The whole journey by what is heard in a headset")
    void wholeJourney(String tag) {
        with(
                (glass, listener) -> {
                    glass.headset.in(true);
                    var person = new Person(glass, listener, language(tag));
                    person.go(listener.hear());
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.DONE);
                    assertThat(glass.shelf.kept()).hasSize(1);
                    assertThat(person.echo).contains(capital(tag, "A"), "N", "1", "9");
                });
    }

    @Test
    @DisplayName("R-03 Without a headset it can be done too, and nothing of the person is said")
    void inTheRoom() {
        with(
                (glass, listener) -> {
                    new Person(glass, listener, language("en")).go(listener.press(KeyCode.F5));
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.DONE);
                    assertThat(glass.speech.all())
                            .extracting(Utterance::text)
                            .noneMatch(said -> PERSONAL.stream().anyMatch(said::contains));
                });
    }

    /** Decides by the first thing that is said of each screen; types when asked to. */
    private static final class Person {
        private final Glass glass;
        private final Listener listener;
        private final Language language;
        private final Messages words;
        private final List<String> echo = new ArrayList<>();

        Person(Glass glass, Listener listener, Language language) {
            this.glass = glass;
            this.listener = listener;
            this.language = language;
            words = Messages.load(Messages.Audience.KIOSK, language);
        }

        void go(List<String> first) {
            var said = first;
            for (var screen = 0; screen < MOST_SCREENS; screen++) {
                var next = answer(said);
                if (next.isEmpty()) return;
                said = next.get();
            }
            throw new AssertionError("it never ends; at last " + said);
        }

        /** Empty at the end. */
        private Optional<List<String>> answer(List<String> said) {
            if (asks(said, "done.title.ready")) {
                listener.choose(words.text("done.ease.easy"));
                return Optional.empty();
            }
            if (asks(said, "benefits.question")) return choose("benefits.test-results");
            if (asks(said, "for-whom.question")) return choose("for-whom.me");
            if (asks(said, "name.question")) return fields(List.of("Ana", "Ruiz"));
            if (asks(said, "birth-date.question")) return fields(List.of("9", "30", "1948"));
            if (asks(said, "contact.question")) return fields(List.of("6175550142"));
            if (asks(said, "finish.question")) return choose("finish.phone");
            if (asks(said, "agreements.question")) return agree();
            if (asks(said, "review.question")) return choose("review.save");
            if (asks(said, "hand-off.question")) return wait(said);
            if (said.contains(language.endonym())) {
                return Optional.of(listener.choose(language.endonym()));
            }
            // Somebody whose language it is not begins with the poster, in any language.
            assertThat(said.stream().anyMatch(each -> each.startsWith(language.endonym())))
                    .as("a question that is known among %s", said)
                    .isTrue();
            return Optional.of(listener.choose(language.endonym()));
        }

        private boolean asks(List<String> said, String question) {
            return said.contains(words.text(question));
        }

        private Optional<List<String>> choose(String key) {
            return Optional.of(listener.choose(words.text(key)));
        }

        /** The first field is where one is; Tab goes on until "type here" is said again. */
        private Optional<List<String>> fields(List<String> texts) {
            for (var at = 0; at < texts.size(); at++) {
                if (at > 0) toNextField();
                texts.get(at)
                        .codePoints()
                        .mapToObj(Character::toString)
                        .forEach(sign -> echo.addAll(listener.type(sign)));
            }
            return choose("ui.continue");
        }

        private void toNextField() {
            var typeHere = words.text("ui.said.empty");
            for (var step = 0; step < 5; step++) {
                if (listener.press(KeyCode.TAB).contains(typeHere)) return;
            }
            throw new AssertionError("no other field is said");
        }

        private Optional<List<String>> agree() {
            var said = listener.choose(words.text("agreements.terms"));
            assertThat(said)
                    .anySatisfy(each -> assertThat(each).contains(ending("ui.said.ticked")));
            return choose("ui.continue");
        }

        private String ending(String role) {
            var marked = words.text(Message.of(role).with("value", "|"));
            return marked.substring(marked.lastIndexOf('|') + 1)
                    .replaceAll("[\\u061c\\u200e\\u200f\\u2066-\\u2069]", "");
        }

        /** The phone is somebody else's affair; what has come of it is heard. */
        private Optional<List<String>> wait(List<String> said) {
            assertThat(said).isNotEmpty();
            glass.news.tell(Stage.READY);
            assertThat(listener.hear()).isNotEmpty();
            return choose("ui.finish");
        }
    }

    @Test
    @DisplayName("R-01 Letters are found on the keys of the screen by what is heard")
    void lettersByEar() {
        with(
                (glass, listener) -> {
                    glass.headset.in(true);
                    listener.hear();
                    listener.press(KeyCode.ENTER);
                    listener.press(KeyCode.ENTER);
                    listener.choose("Me");
                    var keys = listener.press(KeyCode.TAB);
                    assertThat(keys).hasSizeGreaterThan(1);
                    for (var letter : List.of("A", "n", "a")) seek(listener, letter);
                    assertThat(glass.fields().getFirst().getText()).isEqualTo("Ana");
                });
    }

    /** Row by row from the top, and back to the left where a row ends in silence. */
    private static void seek(Listener listener, String letter) {
        var wanted = letter.toUpperCase(Locale.ROOT);
        while (!listener.press(KeyCode.UP).stream().anyMatch(said -> said.contains("type here"))) {
            assertThat(listener).isNotNull();
        }
        var said = listener.press(KeyCode.DOWN);
        for (var row = 0; row < 6; row++) {
            while (!isKey(said, wanted)) {
                var left = listener.press(KeyCode.LEFT);
                if (left.isEmpty()) break;
                said = left;
            }
            while (!isKey(said, wanted)) {
                var right = listener.press(KeyCode.RIGHT);
                if (right.isEmpty()) break;
                said = right;
            }
            if (isKey(said, wanted)) {
                assertThat(listener.press(KeyCode.ENTER)).isNotEmpty();
                return;
            }
            said = listener.press(KeyCode.DOWN);
        }
        throw new AssertionError("no key is ever called " + letter);
    }

    private static boolean isKey(List<String> said, String letter) {
        return said.contains(letter) || said.contains("Capital " + letter);
    }

    private static String capital(String tag, String letter) {
        return Messages.load(Messages.Audience.KIOSK, language(tag))
                .text(Message.of("ui.said.capital").with("value", letter))
                .replaceAll("[\\u061c\\u200e\\u200f\\u2066-\\u2069]", "");
    }

    private static Language language(String tag) {
        return Languages.shipped().of(List.of(tag)).getFirst();
    }

    private static void with(BiConsumer<Glass, Listener> way) {
        Fx.run(
                () -> {
                    try (var glass = new Glass(Languages.shipped().of(List.of("en", "es", "ar")))) {
                        glass.on(1080, 1920);
                        Fx.layOut(glass.scene());
                        way.accept(glass, new Listener(glass));
                    }
                });
    }
}
