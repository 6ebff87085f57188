package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import okhttp3.CertificatePinner;
import okhttp3.tls.HeldCertificate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.enrollment.Contact;
import org.vestibule.fhir.Journeys;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Nothing goes to anybody who cannot prove to be the portal. */
class WhoIsThePortalTest {
    @TempDir private Path folder;

    @Test
    void aCertificateWithoutThePinGetsNotOneByte() throws IOException {
        var other = new HeldCertificate.Builder().build();
        var pinned = pinned(CertificatePinner.pin(other.certificate()));

        NotOneByte.goesTo(TestPortal.start(), pinned, Trouble.UNTRUSTED, folder);
    }

    @Test
    void aPinnedAuthorityIsTrusted() throws IOException {
        try (var server = TestPortal.start();
                var client =
                        client(
                                server,
                                pinned(CertificatePinner.pin(TestPortal.CA.certificate())))) {
            assertThat(client.deliver(Journeys.typed(Contact.NONE)))
                    .isInstanceOf(PortalReply.Done.class);
        }
    }

    @Test
    void anAuthorityIsReadFromAFile() throws IOException {
        var file = folder.resolve("ca.pem");
        Files.writeString(file, TestPortal.CA.certificatePem());

        assertThat(Trust.ofPem(file)).isEqualTo(TestPortal.trust());
    }

    @Test
    void aFileWithoutAuthoritiesIsRefused() throws IOException {
        var file = folder.resolve("ca.pem");
        Files.writeString(file, "");

        assertThatThrownBy(() -> Trust.ofPem(file)).isInstanceOf(IOException.class);
    }

    @Test
    void thereIsNoTrustWithoutAnAnchorOrABackupPin() {
        var onePin = Set.of(CertificatePinner.pin(TestPortal.CA.certificate()));

        assertThatThrownBy(() -> new Trust(List.of(), onePin))
                .hasMessage("give a CA file, or a pin and a backup pin");
    }

    @Test
    void plainHttpIsRefused() {
        var plain = URI.create("http://localhost:8080");

        assertThatThrownBy(
                        () ->
                                new PortalFixture(
                                        plain, TestPortal.trust(), PortalFixture.SHORT, folder))
                .hasMessage("a portal's address starts with https://");
    }

    private static Trust pinned(String pin) {
        return new Trust(List.of(TestPortal.CA.certificate()), Set.of(pin));
    }

    private PortalFixture client(TestPortal server, Trust trust) throws IOException {
        return new PortalFixture(server.uri(), trust, PortalFixture.SHORT, folder);
    }
}
