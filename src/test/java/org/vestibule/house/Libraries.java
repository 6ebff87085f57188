package org.vestibule.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** Which library is used where. */
final class Libraries {
    static final ArchRule JAVAFX_ONLY_ON_SCREENS =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.vestibule.ui..",
                            "org.vestibule.kiosk..",
                            "org.vestibule.console..",
                            "org.vestibule.app..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("javafx..")
                    .because("the portal and the domain run on servers without a display");

    static final ArchRule JOURNEY_WITHOUT_JAVAFX =
            noClasses()
                    .that()
                    .resideInAPackage("org.vestibule.kiosk.journey..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("javafx..")
                    .because("the journey is tested without a toolkit");

    static final ArchRule VIEW_MODELS_WITHOUT_CONTROLS =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("ViewModel")
                    .should()
                    .dependOnClassesThat(JavaFx.BEYOND_PROPERTIES)
                    .because("view models know javafx.beans and javafx.collections, no controls");

    static final ArchRule ZXING_IN_QR =
            only("qr", "one place decides how codes are made", "com.google.zxing..");

    static final ArchRule PDF_IN_GUIDE =
            only(
                    "guide",
                    "printers take bytes, and one place knows how pages are made",
                    "org.apache.pdfbox..",
                    "com.openhtmltopdf..");

    static final ArchRule OKHTTP_IN_SYNC =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.vestibule.sync..", "org.vestibule.portal..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("okhttp3..")
                    .because("one place decides about trust, retries and timeouts");

    static final ArchRule PORTAL_WITHOUT_HTTP_CLIENT =
            noClasses()
                    .that()
                    .resideInAPackage("org.vestibule.portal..")
                    .should()
                    .dependOnClassesThat(JavaFx.inPackageButNotBelow("okhttp3"))
                    .because(
                            "the portal uses okhttp3.tls for the demo's authority, and calls"
                                    + " nobody");

    static final ArchRule JOOQ_IN_STORES =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.vestibule.store..", "org.vestibule.portal.store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.jooq..",
                            "org.h2..",
                            "org.postgresql..",
                            "org.flywaydb..",
                            "java.sql..")
                    .because("no row and no statement leaves a store");

    static final ArchRule SERVER_IN_PORTAL =
            only(
                    "portal",
                    "on the kiosk the field's FHIR model costs 73 MB and 1.2 s",
                    "ca.uhn.fhir..",
                    "org.hl7.fhir..",
                    "io.javalin..",
                    "org.eclipse.jetty..");

    static final ArchRule PICOCLI_IN_COMMANDS =
            only("app.command", "programs are started without a command line too", "picocli..");

    static final ArchRule MEDIA_IN_FILMS =
            only(
                    "ui.film",
                    "what plays a film is behind a port, and may be missing",
                    "javafx.scene.media..");

    private Libraries() {}

    private static ArchRule only(String user, String reason, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.vestibule." + user + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .because(reason);
    }
}
