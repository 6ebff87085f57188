package org.vestibule.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.app.command.ExitCodes;
import org.vestibule.app.command.Programs;
import org.vestibule.app.command.Site;
import org.vestibule.app.config.Settings;
import org.vestibule.app.place.Folders;
import org.vestibule.app.place.Home;
import org.vestibule.portal.MovingClock;
import org.vestibule.portal.PortalProgram;
import org.vestibule.portal.TestPortal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

class SimulateRunTest {
    @TempDir private Path folder;
    private final StringWriter out = new StringWriter();

    @Test
    void aPortalOfItsOwnIsReconciledToTheLastTask() throws Exception {
        assertThat(run(Optional.empty(), true)).as(out.toString()).isEqualTo(ExitCodes.DONE);

        var json = new ObjectMapper().readTree(out.toString());
        assertThat(json.path("ok").asBoolean()).isTrue();
        assertThat(json.path("acknowledged").asInt()).isEqualTo(40);
        assertThat(json.path("receipts").asInt()).isEqualTo(40);
        assertThat(json.path("tasks").asInt()).isEqualTo(40);
        assertThat(json.path("acknowledgedPerSecond").asDouble()).isPositive();
        assertThat(json.path("deliveredPerSecond").asDouble()).isPositive();
        assertThat(json.path("acknowledgementP99Millis").asDouble())
                .isGreaterThanOrEqualTo(json.path("acknowledgementP50Millis").asDouble());
        assertThat(json.path("off").isEmpty()).isTrue();
    }

    @Test
    void ofAPortalThatIsThereOnlyReceiptsAreCountedAndItSaysSo() throws Exception {
        try (var portal = portal()) {
            var authority = folder.resolve("ca.pem");
            Files.writeString(authority, portal.caCertificatePem());
            var far =
                    new Programs.FarSide(portal.baseAddress(), authority, TestPortal.PAIRING_CODE);

            assertThat(run(Optional.of(far), false)).isEqualTo(ExitCodes.DONE);
            assertThat(out.toString())
                    .contains("40 acknowledged")
                    .contains("Only receipts were counted: this portal's store is not here.");
        }
    }

    @Test
    void aCodeThatDoesNotPairIsAFailure() throws Exception {
        try (var portal = portal()) {
            var authority = folder.resolve("ca.pem");
            Files.writeString(authority, portal.caCertificatePem());
            var far = new Programs.FarSide(portal.baseAddress(), authority, "WRNG-WRNG");

            assertThat(run(Optional.of(far), false)).isEqualTo(ExitCodes.FAILED);
            assertThat(out.toString()).startsWith("The simulated kiosk could not be paired: ");
        }
    }

    /** Its Date header is this machine's, so its clock is too. */
    private PortalProgram portal() {
        return PortalProgram.start(TestPortal.settings(folder, new MovingClock(Instant.now())));
    }

    private int run(Optional<Programs.FarSide> portal, boolean json) throws Exception {
        var home = new Home(Path.of(System.getProperty("vestibule.home")));
        var settings = Settings.standard(Folders.under(folder.resolve("site")));
        var site = new Site(home, settings, Optional.empty());
        return new SimulateRun(new PrintWriter(out))
                .run(new Programs.Simulation(site, 40, 4, portal, json));
    }
}
