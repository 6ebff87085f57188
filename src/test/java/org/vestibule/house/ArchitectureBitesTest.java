package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;

/** A violation planted for each rule. */
class ArchitectureBitesTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    practice, enrollment
                    outbox, audit
                    audit, practice
                    i18n, practice
                    qr, i18n
                    scan, enrollment
                    device, qr
                    enrollment, i18n
                    staff, practice
                    fhir, i18n
                    guide, enrollment
                    store, sync
                    sync, store
                    ui, enrollment
                    kiosk, store
                    kiosk, sync
                    kiosk, portal
                    console, kiosk
                    console, store
                    portal, kiosk
                    portal, sync
                    sync, app
                    """)
    void aWrongDirection(String from, String to) {
        var planted =
                plant(
                        "package org.vestibule.%s; public class Used {}".formatted(to),
                        "package org.vestibule.%s; class User { org.vestibule.%s.Used used; }"
                                .formatted(from, to));
        assertThat(Directions.rules().filter(rule -> rule.evaluate(planted).hasViolation()))
                .singleElement()
                .extracting(ArchRule::getDescription)
                .asString()
                .contains("because " + from + " may use only");
    }

    @Test
    void aCircle() {
        var planted =
                plant(
                        "package org.vestibule.kiosk.who; public class A { org.vestibule.kiosk.agree.B b; }",
                        "package org.vestibule.kiosk.agree; public class B { org.vestibule.kiosk.who.A a; }");
        assertThat(Directions.noCircles().filter(rule -> rule.evaluate(planted).hasViolation()))
                .hasSize(1);
    }

    @Test
    void javaFxInThePortal() {
        bites(Libraries.JAVAFX_ONLY_ON_SCREENS, uses("portal", "javafx.scene.Node"));
    }

    @Test
    void javaFxInTheJourney() {
        bites(
                Libraries.JOURNEY_WITHOUT_JAVAFX,
                uses("kiosk.journey", "javafx.beans.property.Property<?>"));
    }

    @Test
    void aControlInAViewModel() {
        bites(
                Libraries.VIEW_MODELS_WITHOUT_CONTROLS,
                plant(
                        """
                        package org.vestibule.kiosk.who;
                        class NameViewModel { javafx.scene.control.Label label; }
                        """));
    }

    @Test
    void aPropertyInAViewModelIsFine() {
        var planted =
                plant(
                        """
                        package org.vestibule.kiosk.who;
                        class NameViewModel {
                            javafx.beans.property.StringProperty name;
                            javafx.collections.ObservableList<String> names;
                        }
                        """);
        assertThat(Libraries.VIEW_MODELS_WITHOUT_CONTROLS.evaluate(planted).hasViolation())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    kiosk, com.google.zxing.Reader, one place decides how codes are made
                    device, org.apache.pdfbox.pdmodel.PDDocument, printers take bytes
                    guide, okhttp3.OkHttpClient, 'trust, retries'
                    portal, okhttp3.OkHttpClient, calls nobody
                    kiosk, org.jooq.DSLContext, leaves a store
                    portal.desk, java.sql.Connection, leaves a store
                    sync, org.hl7.fhir.r4.model.Task, 73 MB
                    kiosk, io.javalin.Javalin, 73 MB
                    kiosk.film, javafx.scene.media.MediaPlayer, behind a port
                    app.doctor, picocli.CommandLine, without a command line
                    """)
    void aLibraryWhereItDoesNotBelong(String user, String type, String reason) {
        var planted = uses(user, type);
        assertThat(
                        ArchitectureTest.libraries()
                                .filter(rule -> rule.evaluate(planted).hasViolation()))
                .singleElement()
                .extracting(ArchRule::getDescription)
                .asString()
                .contains(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "QueueManager",
        "DateHelper",
        "TextUtil",
        "TextUtils",
        "PrinterImpl",
        "SyncService"
    })
    void aNameThatSaysNothing(String name) {
        bites(Habits.NAMES_BEAR_INTENT, plant("package org.vestibule.sync; class " + name + " {}"));
    }

    @Test
    void aWordForTheTerminal() {
        bites(Habits.NO_STANDARD_STREAMS, does("sync", "System.out.println(1);"));
    }

    @Test
    void javasOwnLogging() {
        bites(
                Habits.NO_JAVA_LOGGING,
                plant(
                        """
                        package org.vestibule.sync;
                        class Talks {
                            final java.util.logging.Logger log = java.util.logging.Logger.getLogger("");
                        }
                        """));
    }

    @Test
    void aSleep() {
        bites(Habits.NO_SLEEP, does("sync", "try { Thread.sleep(1); } catch (Exception e) {}"));
    }

    @Test
    void aWayToTheUiThreadBesideTasks() {
        bites(
                Habits.UI_THREAD_ONLY_THROUGH_TASKS,
                does("kiosk.who", "javafx.application.Platform.runLater(() -> {});"));
    }

    @Test
    @DisplayName("R-16 Nothing moves, so nothing has to be kept from moving")
    void somethingThatMoves() {
        for (var type :
                List.of(
                        "javafx.animation.FadeTransition",
                        "javafx.animation.Timeline",
                        "javafx.scene.control.ProgressIndicator")) {
            bites(
                    Habits.NOTHING_MOVES,
                    plant("package org.vestibule.kiosk.who; class Moves { " + type + " moves; }"));
        }
    }

    @Test
    void aStaticThatChanges() {
        bites(
                Habits.NO_MUTABLE_STATICS,
                plant("package org.vestibule.sync; class Counts { static int all; }"));
    }

    @ParameterizedTest
    @CsvSource({
        "java.time.Instant.now()",
        "java.time.LocalDate.now()",
        "java.time.LocalDateTime.now()",
        "java.time.ZonedDateTime.now()",
        "java.time.Clock.systemUTC()",
        "java.time.Clock.systemDefaultZone()",
        "System.currentTimeMillis()"
    })
    void aClockOfItsOwn(String call) {
        bites(Habits.TIME_IS_INJECTED, does("sync", "Object now = " + call + ";"));
    }

    private static void bites(ArchRule rule, JavaClasses planted) {
        assertThatThrownBy(() -> rule.check(planted)).isInstanceOf(AssertionError.class);
    }

    private JavaClasses uses(String packageName, String type) {
        return plant(
                "package org.vestibule.%s; class User { %s used; }".formatted(packageName, type));
    }

    private JavaClasses does(String packageName, String statement) {
        return plant(
                "package org.vestibule.%s; class Doer { void act() { %s } }"
                        .formatted(packageName, statement));
    }

    private JavaClasses plant(String... sources) {
        return Planted.classes(folder, sources);
    }
}
