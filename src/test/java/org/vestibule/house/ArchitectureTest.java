package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes of this build against every rule. */
class ArchitectureTest {
    private static final JavaClasses MAIN = classes(Path.of("target", "classes"));
    private static final JavaClasses TESTS = classes(Path.of("target", "test-classes"));

    @ParameterizedTest
    @MethodSource("directions")
    void packagesUseOnlyWhatTheyMay(ArchRule rule) {
        rule.check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("circles")
    void packagesFormNoCircle(ArchRule rule) {
        rule.check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void librariesAreUsedWhereTheyBelong(ArchRule rule) {
        rule.check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("habits")
    void habitsAreKept(ArchRule rule) {
        rule.check(MAIN);
    }

    @Test
    void noTestSleeps() {
        Habits.NO_SLEEP.check(TESTS);
    }

    @Test
    void everyPackageIsInTheArchitecture() {
        var present =
                MAIN.stream()
                        .map(type -> Directions.packageOf(type.getPackageName()))
                        .collect(Collectors.toSet());
        assertThat(Directions.packages()).containsAll(present);
    }

    static Stream<ArchRule> directions() {
        return Directions.rules();
    }

    static Stream<ArchRule> circles() {
        return Directions.noCircles();
    }

    static Stream<ArchRule> libraries() {
        return Stream.of(
                Libraries.JAVAFX_ONLY_ON_SCREENS,
                Libraries.JOURNEY_WITHOUT_JAVAFX,
                Libraries.VIEW_MODELS_WITHOUT_CONTROLS,
                Libraries.ZXING_IN_QR,
                Libraries.PDF_IN_GUIDE,
                Libraries.OKHTTP_IN_SYNC,
                Libraries.PORTAL_WITHOUT_HTTP_CLIENT,
                Libraries.JOOQ_IN_STORES,
                Libraries.SERVER_IN_PORTAL,
                Libraries.PICOCLI_IN_COMMANDS,
                Libraries.MEDIA_IN_FILMS);
    }

    static Stream<ArchRule> habits() {
        return Stream.of(
                Habits.NAMES_BEAR_INTENT,
                Habits.NO_STANDARD_STREAMS,
                Habits.NO_JAVA_LOGGING,
                Habits.NO_SLEEP,
                Habits.UI_THREAD_ONLY_THROUGH_TASKS,
                Habits.NO_MUTABLE_STATICS,
                Habits.NOTHING_MOVES,
                Habits.TIME_IS_INJECTED);
    }

    /** Generated classes are jOOQ's business. */
    private static JavaClasses classes(Path folder) {
        return new ClassFileImporter()
                .withImportOption(ArchitectureTest::isOurs)
                .importPath(folder);
    }

    private static boolean isOurs(Location location) {
        return !location.contains("/store/db/");
    }
}
