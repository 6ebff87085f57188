package org.vestibule.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Text;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.i18n.Languages;
import org.vestibule.ui.Fx;
import org.vestibule.ui.control.LanguageTile;
import org.vestibule.ui.control.Words;

import java.util.ArrayList;
import java.util.List;

/** Nobody finds a language whose name goes on in the next line. */
class NamesOfLanguagesTest {
    @BeforeAll
    static void start() {
        Fx.start();
    }

    @ParameterizedTest
    @CsvSource({"1080, 1920", "1920, 1080", "1280, 800"})
    void noneIsBrokenInsideAWord(int width, int height) {
        Fx.run(
                () -> {
                    try (var glass = new Glass(Languages.shipped().all())) {
                        glass.on(width, height);
                        glass.touch("welcome.another-language");
                        var broken = new ArrayList<String>();
                        var seen = 0;
                        do {
                            var names = names(glass);
                            seen += names.size();
                            names.stream()
                                    .filter(NamesOfLanguagesTest::isBroken)
                                    .forEach(name -> broken.add(name.said()));
                        } while (glass.turnPage());
                        assertThat(seen).isGreaterThanOrEqualTo(30);
                        assertThat(broken).isEmpty();
                    }
                });
    }

    private static List<Words> names(Glass glass) {
        Fx.layOut(glass.scene());
        return Fx.visible(glass.scene().getRoot())
                .filter(LanguageTile.class::isInstance)
                .map(tile -> (Words) ((LanguageTile) tile).getChildren().getFirst())
                .toList();
    }

    /** A name has at most as many lines as words. */
    private static boolean isBroken(Words name) {
        var widest = 0.0;
        for (var word : name.said().split(" ", -1)) {
            var measure = new Text(word);
            measure.setFont(name.getFont());
            widest = Math.max(widest, measure.getLayoutBounds().getWidth());
        }
        return widest > name.getWidth() + 0.5;
    }
}
