package org.vestibule.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameContaining;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.lang.ArchRule;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** How code is written here. */
final class Habits {
    static final ArchRule NAMES_BEAR_INTENT =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Service)(\\$.*)?")
                    .because("such a name does not say what the class is for");

    static final ArchRule NO_STANDARD_STREAMS =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.vestibule.app..")
                    .should(ACCESS_STANDARD_STREAMS)
                    .because("only the command line talks to a terminal");

    static final ArchRule NO_JAVA_LOGGING =
            noClasses().should(USE_JAVA_UTIL_LOGGING).because("logs go through SLF4J");

    static final ArchRule NO_SLEEP =
            noClasses()
                    .should()
                    .callMethodWhere(Calls.to(Thread.class, "sleep"))
                    .because("who sleeps cannot be woken; wait for what you wait for");

    static final ArchRule UI_THREAD_ONLY_THROUGH_TASKS =
            noClasses()
                    .that(
                            Calls.not(
                                    simpleNameContaining("Tasks")
                                            .and(Calls.in("org.vestibule.ui"))))
                    .should()
                    .callMethodWhere(Calls.to("javafx.application.Platform", "runLater"))
                    .because("one Tasks brings results back to the UI thread, inline in tests");

    static final ArchRule NO_MUTABLE_STATICS =
            fields().that()
                    .areStatic()
                    .should()
                    .beFinal()
                    .because("state that everybody shares belongs to nobody");

    static final ArchRule TIME_IS_INJECTED =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.vestibule.app..")
                    .should()
                    .callMethodWhere(Calls.to(Instant.class, "now"))
                    .orShould()
                    .callMethodWhere(Calls.to(LocalDate.class, "now").and(Calls.withoutArguments()))
                    .orShould()
                    .callMethodWhere(
                            Calls.to(LocalDateTime.class, "now").and(Calls.withoutArguments()))
                    .orShould()
                    .callMethodWhere(
                            Calls.to(ZonedDateTime.class, "now").and(Calls.withoutArguments()))
                    .orShould()
                    .callMethodWhere(Calls.to(Clock.class, "systemUTC"))
                    .orShould()
                    .callMethodWhere(Calls.to(Clock.class, "systemDefaultZone"))
                    .orShould()
                    .callMethodWhere(Calls.to(System.class, "currentTimeMillis"))
                    .because("a test sets the clock");

    static final ArchRule NOTHING_MOVES =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.vestibule.app..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("javafx.animation..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveNameMatching("javafx\\.scene\\.control\\.Progress.*")
                    .because(
                            "who is made ill by movement finds none, and has nothing to switch off");

    private Habits() {}
}
