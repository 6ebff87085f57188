package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertificateParsingException;
import java.time.Duration;
import java.time.Instant;

/** The demo's certificate, kept and renewed. */
class OwnAuthorityTest {
    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    @TempDir private Path folder;
    private PortalSettings.Folders folders;

    @BeforeEach
    void make() throws IOException {
        folders = new PortalSettings.Folders(folder.resolve("data"), folder.resolve("keys"));
        Files.createDirectories(folders.data());
    }

    private ServerIdentity at(Instant now, String host) {
        return new OwnAuthority(folders, now).identity(host);
    }

    @Test
    void theLeafIsForItsNamesAndLivesNoLongerThanBrowsersTake() throws CertificateParsingException {
        var leaf = at(NOW, "portal.example").chain().getFirst();

        assertThat(leaf.getSubjectAlternativeNames().toString())
                .contains("portal.example")
                .contains("localhost")
                .contains("127.0.0.1");
        var life =
                Duration.between(leaf.getNotBefore().toInstant(), leaf.getNotAfter().toInstant());
        assertThat(life).isLessThanOrEqualTo(Duration.ofDays(397));
    }

    @Test
    void aRestartKeepsBoth() {
        assertThat(at(NOW.plusSeconds(60), "localhost").chain())
                .isEqualTo(at(NOW, "localhost").chain());
    }

    @Test
    void anOldLeafIsRenewedUnderTheSameAuthority() {
        var first = at(NOW, "localhost").chain();
        var later = at(NOW.plus(Duration.ofDays(370)), "localhost").chain();

        assertThat(later.getFirst()).isNotEqualTo(first.getFirst());
        assertThat(later.getLast()).isEqualTo(first.getLast());
    }

    @Test
    void anotherNameGetsAnotherLeaf() {
        var first = at(NOW, "localhost").chain();

        assertThat(at(NOW, "portal.example").chain().getFirst()).isNotEqualTo(first.getFirst());
    }

    @Test
    void privateKeysAreForTheProgramsUserOnlyAndNotAmongTheData() throws IOException {
        at(NOW, "localhost");

        try (var keys = Files.list(folders.keys())) {
            for (var key : keys.toList())
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                        .isEqualTo("rw-------");
        }
        assertThat(folders.data().resolve("ca.pem")).content().doesNotContain("PRIVATE");
    }

    @Test
    void aPracticesOwnFilesAreRead() throws IOException {
        var made = at(NOW, "localhost");
        var both = Files.readString(folders.keys().resolve("demo-portal.pem"));
        var cut = both.indexOf("-----BEGIN PRIVATE KEY-----");
        var chain =
                Files.writeString(
                        folder.resolve("chain.pem"), both.substring(0, cut) + made.anchorPem());
        var key = Files.writeString(folder.resolve("key.pem"), both.substring(cut));

        var read = PemFiles.read(new PortalSettings.Certificate.Pem(chain, key));

        assertThat(read.chain()).isEqualTo(made.chain());
        assertThat(read.key()).isEqualTo(made.key());
    }

    @Test
    void aFileThatIsNoKeyIsNamed() throws IOException {
        at(NOW, "localhost");
        var ca = folders.data().resolve("ca.pem");

        assertThatThrownBy(() -> PemFiles.read(new PortalSettings.Certificate.Pem(ca, ca)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(ca + " is not a PKCS #8 private key in PEM");
    }
}
