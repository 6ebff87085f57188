package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.portal.store.KeyFile;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.portal.store.PortalDatabase;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;

@DisplayName("R-22 whoever shows texts that nobody has reviewed is on record")
class DraftLanguagesOnRecordTest {
    @TempDir private Path folder;

    private int recorded(boolean draftsAllowed) {
        var plain =
                TestPortal.settings(folder, new MovingClock(Instant.parse("2026-11-23T15:00:00Z")));
        var policy = plain.practice().policy().drafts(draftsAllowed);
        var settings =
                new PortalSettings(
                        plain.folders(),
                        plain.address(),
                        plain.practice().under(policy),
                        plain.clock(),
                        plain.pairingCode(),
                        plain.pages());
        PortalProgram.start(settings).close();
        var key = KeyFile.key(folder.resolve("keys/portal.key"), new SecureRandom());
        var secrets = PortalDatabase.Secrets.of(key);
        try (var database = PortalDatabase.open(folder.resolve("data"), secrets)) {
            return database.read(rows -> rows.audit().count(PortalAct.DRAFT_LANGUAGES_SHOWN));
        }
    }

    @Test
    void eachStartThatAllowsDrafts() {
        assertThat(recorded(true)).isEqualTo(1);
        assertThat(recorded(true)).isEqualTo(2);
    }

    @Test
    void andNoOther() {
        assertThat(recorded(false)).isZero();
    }
}
