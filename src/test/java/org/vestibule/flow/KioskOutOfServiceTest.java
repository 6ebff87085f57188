package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import javafx.scene.control.Labeled;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.app.command.Site;
import org.vestibule.app.wiring.PortalStart;
import org.vestibule.frontdesk.KioskReport;
import org.vestibule.frontdesk.KioskReport.Use;
import org.vestibule.kiosk.Kiosk;
import org.vestibule.portal.store.KeyFile;
import org.vestibule.portal.store.PortalDatabase;
import org.vestibule.ui.Fx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** The whole kiosk starts on a store that does not open yet, and the desk sees it. */
class KioskOutOfServiceTest {
    private static final String BREAK = "This screen is taking a break";

    @TempDir private static Path temp;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    @DisplayName("it says so on its screen and at the desk, and serves again by itself")
    void aKioskThatCannotOpenItsStoreRestsUntilItCan() throws IOException {
        var paired = new PairedKiosk(temp.resolve("site"));
        var site = paired.site();
        try (var portal = PortalStart.anywhere(site)) {
            paired.with(portal).close();
            permit(site, "rw-r--r--");
            try (var program = paired.with(portal)) {
                assertThat(program.trouble()).get().asString().contains("chmod 600");
                var kiosk = Fx.call(program::screens);
                await().until(() -> rests(kiosk));
                await().until(() -> report(site).use() == Use.OUT_OF_SERVICE);
                assertThat(report(site).trouble())
                        .contains("out of service: others can read its keys");

                permit(site, "rw-------");
                program.store().look(); // as its clock would within seconds
                await().until(() -> !rests(kiosk));
                await().until(() -> report(site).use() == Use.FREE);
                assertThat(report(site).trouble()).isEmpty();
                var about = report(site).about().orElseThrow();
                assertThat(about.screen()).contains("WELCOME");
                assertThat(about.voices().orElseThrow().missing()).contains("en");
                assertThat(about.display()).isPresent();
                Fx.run(kiosk::close);
            }
        }
    }

    private static void permit(Site site, String mode) throws IOException {
        Files.setPosixFilePermissions(
                site.folders().of("kiosk").keys().resolve("store.key"),
                PosixFilePermissions.fromString(mode));
    }

    private static boolean rests(Kiosk kiosk) {
        return Fx.call(
                () ->
                        Fx.visible(kiosk.scene().getRoot())
                                .anyMatch(
                                        node ->
                                                node instanceof Labeled words
                                                        && words.getText().equals(BREAK)));
    }

    /** What the desk was told last. */
    private static KioskReport report(Site site) {
        var folders = site.folders().of("portal");
        var key = KeyFile.key(folders.keys().resolve("portal.key"), new SecureRandom());
        var secrets = PortalDatabase.Secrets.of(key);
        try (var database = PortalDatabase.open(folders.data(), secrets)) {
            return database.read(rows -> rows.reports().kiosks()).stream()
                    .map(state -> state.report())
                    .findFirst()
                    .orElse(KioskReport.unknown());
        }
    }
}
