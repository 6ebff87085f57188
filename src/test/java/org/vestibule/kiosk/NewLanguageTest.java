package org.vestibule.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Messages;
import org.vestibule.i18n.Messages.Audience;
import org.vestibule.i18n.ReviewGate;
import org.vestibule.qr.QrReader;
import org.vestibule.ui.Fx;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A language made up on the fly from English, accented and longer, comes in by a row and its
 * bundles and by nothing else.
 */
@DisplayName("A new language is one row and one set of bundles")
class NewLanguageTest {
    @BeforeAll
    static void start() {
        Fx.start();
    }

    @ParameterizedTest
    @EnumSource
    void everyScreenSpeaksIt(Language.Direction direction) {
        var made = PseudoLanguage.of(direction);
        assertThat(new ReviewGate(true).open(List.of(made))).containsExactly(made);
        Set<String> seen = new HashSet<>();
        Fx.run(
                () ->
                        new GlassWalk(
                                        () -> kiosk(made),
                                        made,
                                        (name, glass) -> {
                                            seen.add(name);
                                            check(made, name, glass);
                                        })
                                .everywhere());
        assertThat(seen).hasSizeGreaterThan(30);
    }

    private static Glass kiosk(Language made) {
        var glass = new Glass(List.of(Language.ENGLISH, made));
        glass.on(1080, 1920);
        return glass;
    }

    private static void check(Language made, String name, Glass glass) {
        if (name.equals("out-of-service")) {
            // It is said in several languages, and nobody has chosen one.
            var line = Messages.load(Audience.KIOSK, made).text("out-of-service.short");
            assertThat(glass.seen()).contains(line);
            return;
        }
        // Nobody is there yet to choose one: the poster says its line in each.
        if (name.startsWith("attract")) return;
        assertThat(glass.kiosk().language()).isEqualTo(made);
        assertThat(glass.seen()).as(name).doesNotContain("Back", "Continue", "I need help");
        var right = made.direction() == Language.Direction.RIGHT_TO_LEFT;
        assertThat(glass.scene().getRoot().getEffectiveNodeOrientation())
                .isEqualTo(right ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        if (!name.equals("hand-off, WAITING")) return;
        // Mirrored like the rest, a square could not be read.
        assertThat(new QrReader().read(Fx.pixels(glass.scene()))).isPresent();
        assertThat(Messages.load(Audience.GUIDE, made).keys()).contains("lead");
    }
}
