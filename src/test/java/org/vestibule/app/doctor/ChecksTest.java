package org.vestibule.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.tls.HeldCertificate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.app.doctor.Vitals.Queue;
import org.vestibule.practice.AssuranceLevel;
import org.vestibule.practice.Policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

class ChecksTest {
    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);

    @TempDir private Path folder;

    @Test
    void aLanguageThatNobodyHasReviewed() {
        var strict = new Policy(AssuranceLevel.PHOTO_ID, List.of("en", "es"), "US");
        assertThat(new ReviewedLanguages(strict).look())
                .isEqualTo(
                        new Finding.Trouble(
                                "languages",
                                "not shown, because nobody has reviewed it: es",
                                "wait for a release with a reviewer's name, or set"
                                        + " languages.allow-drafts"));
        var open = new Policy(AssuranceLevel.PHOTO_ID, List.of("en", "es"), "US").drafts(true);
        assertThat(new ReviewedLanguages(open).look())
                .isEqualTo(new Finding.Fine("languages", "en, es; reviewed by nobody: es"));
        assertThat(new ReviewedLanguages(open.in(List.of("en"))).look())
                .isEqualTo(new Finding.Fine("languages", "en"));
    }

    @Test
    void aDiskWithRoom() {
        var finding = new DiskSpace(folder.resolve("not").resolve("yet"), 1).look();
        assertThat(finding).isInstanceOf(Finding.Fine.class);
    }

    @Test
    void aDiskWithoutRoom() {
        var finding = new DiskSpace(folder, Long.MAX_VALUE).look();
        assertThat(finding)
                .isInstanceOfSatisfying(
                        Finding.Trouble.class,
                        trouble ->
                                assertThat(trouble.fix())
                                        .isEqualTo("make room on the disk that holds " + folder));
    }

    @Test
    void keysThatOthersCanOpen() throws IOException {
        keys("rw-r-----");
        assertThat(new KeyModes(folder).look())
                .isEqualTo(
                        new Finding.Trouble(
                                "keys", "1 that others can open", "chmod -R go= " + folder));
    }

    @Test
    void keysThatOnlyTheirOwnerCanOpen() throws IOException {
        keys("rw-------");
        assertThat(new KeyModes(folder).look())
                .isEqualTo(new Finding.Fine("keys", "only their owner can read them"));
    }

    @Test
    void noKeysYet() {
        assertThat(new KeyModes(folder.resolve("none")).look())
                .isEqualTo(new Finding.NotHere("keys", "none yet"));
    }

    @Test
    void fontsThatAreThere() throws IOException {
        Files.createFile(folder.resolve("a.ttf"));
        Files.createFile(folder.resolve("OFL.txt"));
        assertThat(new Shipped("fonts", folder, ".ttf").look())
                .isEqualTo(new Finding.Fine("fonts", "1 files"));
    }

    @Test
    void fontsThatAreNotThere() {
        assertThat(new Shipped("fonts", folder, ".ttf").look())
                .isEqualTo(
                        new Finding.Trouble(
                                "fonts", "none in " + folder, "unpack the distribution again"));
    }

    @ParameterizedTest
    @CsvSource({"15, 15 days left, true", "14, 14 days left, true", "13, 13 days left, false"})
    void aCertificateByItsDays(int days, String seen, boolean fine) throws IOException {
        var finding = new CertificateDays(certificate(Duration.ofDays(days)), CLOCK).look();
        assertThat(finding instanceof Finding.Fine).isEqualTo(fine);
        assertThat(finding.toString()).contains(seen);
    }

    @Test
    void anExpiredCertificate() throws IOException {
        var file = certificate(Duration.ofDays(-3));
        assertThat(new CertificateDays(file, CLOCK).look())
                .isEqualTo(
                        new Finding.Trouble(
                                "certificate",
                                "expired 3 days ago",
                                "put a new certificate into " + file));
    }

    @Test
    void aCertificateThatIsNone() throws IOException {
        var file = Files.writeString(folder.resolve("ca.pem"), "hello");
        assertThat(new CertificateDays(file, CLOCK).look())
                .isEqualTo(
                        new Finding.Trouble(
                                "certificate",
                                file + " is no PEM certificate",
                                "put a PEM certificate there"));
    }

    @Test
    void noCertificate() {
        var file = folder.resolve("ca.pem");
        assertThat(new CertificateDays(file, CLOCK).look())
                .isEqualTo(new Finding.NotHere("certificate", "no " + file));
    }

    @Test
    void aKioskThatNeverRan() {
        assertThat(new Paired(folder, CLOCK).look())
                .isEqualTo(new Finding.NotHere("kiosk", "never ran on this computer"));
    }

    @Test
    void aKioskWithoutAPortal() throws IOException {
        vitals(Optional.empty(), Queue.EMPTY).write(folder);
        assertThat(new Paired(folder, CLOCK).look())
                .isEqualTo(
                        new Finding.Trouble(
                                "kiosk", "not paired", "start it once with kiosk --pair CODE"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, true, ''",
        "60, 0, true, ''",
        "61, 0, false, check that the kiosk reaches the portal",
        "5, 1, false, look at the refused ones with the desk"
    })
    void aKioskByItsQueue(int minutes, int parked, boolean fine, String fix) throws IOException {
        var oldest = Optional.of(NOW.minus(Duration.ofMinutes(minutes)));
        vitals(Optional.of("kiosk-1"), new Queue(2, parked, oldest)).write(folder);
        var seen =
                "paired, 2 waiting for %d minutes at most, %d refused".formatted(minutes, parked);
        assertThat(new Paired(folder, CLOCK).look())
                .isEqualTo(
                        fine
                                ? new Finding.Fine("kiosk", seen)
                                : new Finding.Trouble("kiosk", seen, fix));
    }

    private static Vitals vitals(Optional<String> clientId, Queue queue) {
        return new Vitals(NOW, clientId, queue, Vitals.Audit.INTACT, Optional.empty());
    }

    private void keys(String mode) throws IOException {
        var owner = PosixFilePermissions.fromString("rwx------");
        Files.setPosixFilePermissions(folder, owner);
        var key = Files.createFile(folder.resolve("store.key"));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString(mode));
    }

    private Path certificate(Duration left) throws IOException {
        var end = NOW.plus(left);
        var certificate =
                new HeldCertificate.Builder()
                        .validityInterval(
                                end.minus(Duration.ofDays(90)).toEpochMilli(), end.toEpochMilli())
                        .build();
        return Files.writeString(folder.resolve("ca.pem"), certificate.certificatePem());
    }
}
