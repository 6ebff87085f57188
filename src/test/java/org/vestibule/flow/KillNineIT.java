package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.app.place.Folders;
import org.vestibule.app.wiring.PortalStart;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.Pending;
import org.vestibule.store.KioskStore;
import org.vestibule.store.Opening;
import org.vestibule.store.StoreSettings;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** A kiosk that is killed again and again loses nothing that it said was kept. */
class KillNineIT {
    private static final int ROUNDS = Integer.getInteger("vestibule.kills", 15);

    /** Rounds between two looks whether everything is still there. */
    private static final int LOOK_EVERY = 5;

    @TempDir private static Path temp;

    @Test
    @DisplayName("R-39 I1 I2: kill -9, reopen, sync: every acknowledged enrollment, one Task each")
    void everyAcknowledgedEnrollmentIsThereAndBecomesOneTask() throws Exception {
        var paired = new PairedKiosk(temp.resolve("site"));
        var folders = paired.site().folders().of("kiosk");
        var random = new Random(9);
        var acknowledged = new ArrayList<EnrollmentId>();
        for (var round = 1; round <= ROUNDS; round++) {
            acknowledged.addAll(killedAfter(1 + random.nextInt(4), folders));
            if (round % LOOK_EVERY == 0) allThere(acknowledged, folders);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ROUNDS).doesNotHaveDuplicates();

        try (var portal = PortalStart.anywhere(paired.site());
                var kiosk = paired.with(portal)) {
            await().atMost(Duration.ofMinutes(2)).until(() -> kiosk.sync().state().waiting() == 0);
            var tasks =
                    acknowledged.stream()
                            .map(id -> kiosk.store().progressLog().taskId(id).orElseThrow())
                            .toList();
            assertThat(tasks).hasSameSizeAs(acknowledged).doesNotHaveDuplicates();
        }
    }

    /** Starts the program, reads so many ids from its pipe, and kills it while it goes on. */
    private static List<EnrollmentId> killedAfter(int ids, Folders folders) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                AcknowledgingKiosk.class.getName(),
                                folders.data().toString(),
                                folders.keys().toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var seen = new ArrayList<EnrollmentId>();
        try (var lines = process.inputReader()) {
            while (seen.size() < ids) add(seen, lines.readLine());
            // By its handle, since the process object would close the pipe with what is in it.
            process.toHandle().destroyForcibly();
            lines.lines().filter(line -> line.length() == 36).forEach(line -> add(seen, line));
        }
        assertThat(process.waitFor()).as("exit code of kill -9").isEqualTo(128 + 9);
        return seen;
    }

    private static void add(List<EnrollmentId> seen, String line) {
        assertThat(line).as("the child says an id").isNotNull();
        seen.add(new EnrollmentId(UUID.fromString(line)));
    }

    private static void allThere(List<EnrollmentId> acknowledged, Folders folders) {
        var settings =
                new StoreSettings(
                        folders.data(), folders.keys(), InstantSource.system(), new SecureRandom());
        switch (KioskStore.open(settings)) {
            case Opening.Refused(var trouble) -> throw new AssertionError(trouble);
            case Opening.Opened(var store) -> {
                try (store) {
                    for (var id : acknowledged) {
                        assertThat(store.pending().find(id))
                                .isInstanceOf(Pending.Lookup.Found.class);
                    }
                }
            }
        }
    }
}
