package org.vestibule.kiosk.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.i18n.Messages;
import org.vestibule.kiosk.Glass;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.ui.Fx;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

@DisplayName("the poster wanders while nobody is there")
class AttractTest {
    /** Every language has been at every place after so many. */
    private static final int PERIOD = 30;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    private static void at(Consumer<Glass> test) {
        Fx.run(
                () -> {
                    try (var glass = new Glass(Languages.shipped().all())) {
                        glass.on(1080, 1920);
                        test.accept(glass);
                    }
                });
    }

    private static void wander(Glass glass) {
        glass.time.pass(Attract.AFTER);
        Fx.layOut(glass.scene());
        assertThat(wanders(glass)).isTrue();
    }

    private static boolean wanders(Glass glass) {
        return Fx.visible(glass.scene().getRoot())
                .map(Object::getClass)
                .anyMatch(type -> type.getEnclosingClass() == AttractView.class);
    }

    private static void press(Glass glass, KeyCode key) {
        var target = glass.scene().getRoot();
        target.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        target.fireEvent(
                new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false));
        Fx.layOut(glass.scene());
    }

    @Test
    void nothingBurnsIn() {
        at(
                glass -> {
                    wander(glass);
                    var lit = new Lit(Fx.pixels(glass.scene()));
                    var first = pixels(Fx.pixels(glass.scene()));
                    for (var turn = 1; turn < PERIOD; turn++) {
                        glass.time.pass(AttractView.STAND);
                        lit.add(Fx.pixels(glass.scene()));
                    }
                    glass.time.pass(AttractView.STAND);
                    // From here on everything comes again, so an hour is six times this.
                    assertThat(pixels(Fx.pixels(glass.scene()))).isEqualTo(first);
                    assertThat(lit.ever).as("pixels that were text").isGreaterThan(100_000);
                    assertThat(lit.longest).as("stands in a row").isEqualTo(1);
                    assertThat(lit.most).as("of " + PERIOD).isLessThanOrEqualTo(PERIOD / 2);
                });
    }

    /** How often a pixel was something else than the paper, altogether and in a row. */
    private static final class Lit {
        private final int[] row;
        private final int[] all;
        private final int paper;
        private int longest;
        private int most;
        private int ever;

        Lit(BufferedImage image) {
            var pixels = pixels(image);
            paper = pixels[0];
            row = new int[pixels.length];
            all = new int[pixels.length];
            add(image);
        }

        void add(BufferedImage image) {
            var pixels = pixels(image);
            for (var at = 0; at < pixels.length; at++) {
                if (pixels[at] == paper) {
                    row[at] = 0;
                    continue;
                }
                if (all[at] == 0) ever++;
                longest = Math.max(longest, ++row[at]);
                most = Math.max(most, ++all[at]);
            }
        }
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRaster().getDataBuffer() instanceof DataBufferInt data
                ? data.getData()
                : image.getRGB(
                        0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    @DisplayName("nothing flashes: one change in twenty seconds, and none between")
    void nothingFlashes() {
        at(
                glass -> {
                    wander(glass);
                    var shown = places(glass);
                    var changes = 0;
                    for (var second = 1; second <= 120; second++) {
                        glass.time.passSeconds(1);
                        var now = places(glass);
                        if (!now.equals(shown)) changes++;
                        shown = now;
                    }
                    assertThat(changes).isEqualTo(6);
                });
    }

    private static List<String> places(Glass glass) {
        Fx.layOut(glass.scene());
        return Fx.visible(glass.scene().getRoot())
                .filter(Region.class::isInstance)
                .map(node -> node.localToScene(node.getBoundsInLocal()) + " " + node)
                .toList();
    }

    @Test
    void everyLanguageGreets() {
        at(
                glass -> {
                    wander(glass);
                    Set<String> seen = new HashSet<>();
                    for (var turn = 0; turn < Languages.shipped().all().size(); turn++) {
                        seen.addAll(glass.seen());
                        glass.time.pass(AttractView.STAND);
                    }
                    for (var language : Languages.shipped().all()) {
                        var texts = Messages.load(Messages.Audience.KIOSK, language);
                        assertThat(seen).contains(texts.text("welcome.title"));
                        assertThat(seen).contains(texts.text("welcome.start"));
                    }
                });
    }

    @Test
    void aTouchBringsThePosterInItsFirstLanguage() {
        at(
                glass -> {
                    wander(glass);
                    glass.time.pass(AttractView.STAND);
                    glass.touch("welcome.have-code");
                    assertThat(wanders(glass)).isFalse();
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.CODE);
                    assertThat(glass.kiosk().language()).isEqualTo(Language.ENGLISH);
                });
    }

    @Test
    void theKeyThatReadsAloudIsNotLost() {
        at(
                glass -> {
                    wander(glass);
                    press(glass, KeyCode.F5);
                    glass.time.passSeconds(1);
                    assertThat(wanders(glass)).isFalse();
                    assertThat(glass.speech.current()).isNotEmpty();
                });
    }

    @Test
    void aHeadsetBringsThePosterToo() {
        at(
                glass -> {
                    wander(glass);
                    glass.headset.in(true);
                    assertThat(wanders(glass)).isFalse();
                });
    }

    @Test
    void aScannedLetterIsReadAtOnce() {
        at(
                glass -> {
                    wander(glass);
                    glass.scan(Lobby.LETTER + "\r");
                    glass.scanEnds();
                    assertThat(wanders(glass)).isFalse();
                    assertThat(glass.kiosk().screen()).isEqualTo(Screen.FINISH_BY);
                });
    }

    @Test
    void whoReadsThePosterKeepsIt() {
        at(
                glass -> {
                    glass.time.passSeconds(170);
                    press(glass, KeyCode.TAB);
                    glass.time.passSeconds(60);
                    assertThat(wanders(glass)).isFalse();
                });
    }

    @Test
    void nobodyIsAskedForADisplayThatNobodyTouched() {
        at(
                glass -> {
                    wander(glass);
                    glass.time.passSeconds(3_600);
                    assertThat(wanders(glass)).isTrue();
                    assertThat(glass.audit).isEmpty();
                });
    }
}
