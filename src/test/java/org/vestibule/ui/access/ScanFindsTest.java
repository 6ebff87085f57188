package org.vestibule.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.i18n.Language.Direction;
import org.vestibule.ui.Fx;
import org.vestibule.ui.GalleryScreens;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.TextSize;
import org.vestibule.ui.theme.Theme;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Faults are put into screens that have none, three for each rule: each is found by its rule. */
class ScanFindsTest {
    private static final int FAULTS_A_RULE = 3;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    static List<Seeded> seeded() {
        return Seeded.all();
    }

    @ParameterizedTest
    @MethodSource("seeded")
    void theFaultIsFoundByItsRule(Seeded seeded) {
        assertThat(scan(seeded.screen(), false, seeded.put()))
                .extracting(Finding::rule)
                .contains(seeded.rule());
    }

    @ParameterizedTest
    @CsvSource({"name, false", "name, true", "agree, false", "agree, true", "tasks, true"})
    void nothingIsFoundWhereThereIsNothing(String screen, boolean highContrast) {
        assertThat(scan(screen, highContrast, _ -> {})).isEmpty();
    }

    @Test
    void everyRuleHasItsFaults() {
        var faults =
                Seeded.all().stream()
                        .collect(Collectors.groupingBy(Seeded::rule, Collectors.counting()));
        assertThat(faults.keySet())
                .containsExactlyInAnyOrderElementsOf(Rules.all().stream().map(Rule::name).toList());
        assertThat(faults.values()).allMatch(count -> count >= FAULTS_A_RULE);
    }

    @Test
    void twoScreensMayNotHaveOneHeading() {
        var found =
                Fx.call(
                        () -> {
                            var scan = new AccessScan(Exemptions.of(""), true);
                            on(
                                    "name",
                                    false,
                                    scene -> {
                                        look(scan, "name", "name", scene);
                                        look(scan, "name", "name, 2", scene);
                                        look(scan, "other", "other", scene);
                                    });
                            return scan.findings();
                        });
        assertThat(found).extracting(Finding::screen).containsExactly("other");
    }

    private static void look(AccessScan scan, String screen, String name, Scene scene) {
        scan.look(new AccessScan.Place("cell", screen, name), scene, Direction.LEFT_TO_RIGHT);
    }

    private static List<Finding> scan(String screen, boolean high, Consumer<Scene> put) {
        return Fx.call(
                () -> {
                    var scan = new AccessScan(Exemptions.of(""), true);
                    on(
                            screen,
                            high,
                            scene -> {
                                put.accept(scene);
                                look(scan, screen, screen, scene);
                            });
                    return scan.findings();
                });
    }

    private static void on(String screen, boolean high, Consumer<Scene> then) {
        var theme = new Theme(Fx.css(), DisplayProfile.DESIGN);
        theme.setContrast(high);
        // Both buttons for the size of text can be touched.
        theme.setTextSize(TextSize.MEDIUM);
        var stage = new Stage(StageStyle.UNDECORATED);
        try (var window = Fx.window(theme, 1080, 1920)) {
            window.show(
                    GalleryScreens.all().getOrDefault(screen, GalleryScreens::stillThere).get());
            stage.setScene(window.scene());
            stage.setWidth(1080);
            stage.setHeight(1920);
            stage.show();
            Fx.layOut(window.scene());
            then.accept(window.scene());
        } finally {
            stage.close();
        }
    }
}
