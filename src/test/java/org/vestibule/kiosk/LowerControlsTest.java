package org.vestibule.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.i18n.Languages;
import org.vestibule.kiosk.film.Reels;
import org.vestibule.ui.Fx;
import org.vestibule.ui.ScreenScan;
import org.vestibule.ui.control.Touchable;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.TextSize;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whoever sits in a wheelchair asks once, at the foot of the poster, and reaches everything. */
class LowerControlsTest {
    private static final double LINE = 0.6;
    private static final boolean WRITE = Boolean.getBoolean("vestibule.pictures");

    private final List<String> findings = new ArrayList<>();

    /** Fields between an error and large keys; Tab and the key Next lead to them as well. */
    private final List<String> fieldsAbove = new ArrayList<>();

    private double tolerance;
    private int screens;
    private int controls;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @ParameterizedTest
    @CsvSource({"ar, STANDARD, 0, 6", "en, LARGEST, 19, 19"})
    @DisplayName("R-16 Everything to touch lies in the lowest 40 %, but for a few fields")
    void withinReach(String tag, TextSize size, double above, int fields) {
        tolerance = above;
        walk(tag, size, 1080, 1920, this::reach);
        assertThat(findings).isEmpty();
        assertThat(fieldsAbove).hasSizeLessThanOrEqualTo(fields);
        assertThat(screens).isGreaterThan(35);
        assertThat(controls).isGreaterThan(300);
    }

    @ParameterizedTest
    @CsvSource("ar, LARGE")
    @DisplayName("R-16 On a display that lies it is as low as it goes, and nothing covers another")
    void lying(String tag, TextSize size) {
        walk(tag, size, 1920, 1080, (name, glass) -> {});
        assertThat(findings).isEmpty();
    }

    private interface Look {
        void at(String name, Glass glass);
    }

    private void walk(String tag, TextSize size, double width, double height, Look look) {
        var language = Languages.shipped().of(List.of(tag)).getFirst();
        Fx.run(
                () ->
                        new GlassWalk(
                                        () -> kiosk(width, height),
                                        language,
                                        (name, glass) -> {
                                            // A phone is practiced on as it is, from top to bottom.
                                            if (name.startsWith("lesson")) return;
                                            glass.size(size);
                                            Fx.layOut(glass.scene());
                                            screens++;
                                            look.at(name, glass);
                                            fits(name, glass);
                                            save(tag + "-" + size + "-" + (int) width, name, glass);
                                        })
                                .everywhere());
    }

    private static Glass kiosk(double width, double height) {
        var glass =
                new Glass(Languages.shipped().all(), Reels.everywhere(Languages.shipped().all()));
        glass.on(width, height);
        Fx.layOut(glass.scene());
        glass.touch("ui.lower");
        return glass;
    }

    private void reach(String name, Glass glass) {
        var line = glass.scene().getHeight() * LINE - tolerance;
        Fx.visible(glass.scene().getRoot())
                .filter(node -> node instanceof Touchable || node instanceof TextField)
                .forEach(
                        node -> {
                            controls++;
                            if (KeyHand.bounds(node).getMinY() >= line - 0.5) return;
                            var what = name + ": " + node.getAccessibleText();
                            if (node instanceof TextField) fieldsAbove.add(what);
                            else findings.add(what + " at " + KeyHand.bounds(node).getMinY());
                        });
    }

    private void fits(String name, Glass glass) {
        for (var found : ScreenScan.findings(glass.scene(), DisplayProfile.DESIGN)) {
            findings.add(name + ": " + found);
        }
    }

    private static void save(String where, String name, Glass glass) {
        if (!WRITE) return;
        var file = where + "-" + name.replaceAll("\\W+", "-") + ".png";
        Fx.save(glass.scene(), Path.of("target", "lower", file));
    }
}
