package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import okhttp3.CertificatePinner;
import okhttp3.tls.HeldCertificate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.fhir.Journeys;
import org.vestibule.outbox.OutboxItem.State;
import org.vestibule.testing.BadLine;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A box on the way opens TLS with a certificate of its own. */
class TlsInterceptionTest {
    private static final HeldCertificate ROGUE =
            new HeldCertificate.Builder().certificateAuthority(0).commonName("Rogue CA").build();

    /** What the platform trusts, as the JDK is told. */
    private static final String STORE = "javax.net.ssl.trustStore";

    private static final String PASSWORD = STORE + "Password";

    @TempDir private Path folder;
    private final MemoryStore store = new MemoryStore();

    @Test
    void anotherAuthorityGetsNotOneByte() throws IOException {
        NotOneByte.goesTo(interception(), TestPortal.trust(), Trouble.UNTRUSTED, folder);
    }

    @Test
    void oneThatThePlatformTrustsGetsNotOneByteEither() throws Exception {
        platformTrustsRogue(
                () ->
                        NotOneByte.goesTo(
                                interception(), TestPortal.trust(), Trouble.UNTRUSTED, folder));
    }

    @Test
    void oneThatThePlatformTrustsDoesNotPassThePins() throws Exception {
        var pin = CertificatePinner.pin(TestPortal.CA.certificate());
        var backup = CertificatePinner.pin(new HeldCertificate.Builder().build().certificate());
        var pins = new Trust(List.of(), Set.of(pin, backup));

        platformTrustsRogue(
                () -> NotOneByte.goesTo(interception(), pins, Trouble.UNTRUSTED, folder));
    }

    /** Or the test before this one would prove nothing. */
    @Test
    void thePlatformsOwnAuthoritiesCountWhereOnlyPinsAreGiven() throws Exception {
        var pin = CertificatePinner.pin(ROGUE.certificate());
        var backup = CertificatePinner.pin(new HeldCertificate.Builder().build().certificate());
        var pins = new Trust(List.of(), Set.of(pin, backup));

        platformTrustsRogue(
                () -> {
                    try (var server = interception();
                            var client =
                                    new PortalFixture(
                                            server.uri(), pins, PortalFixture.SHORT, folder)) {
                        assertThat(client.portal.isReachable()).isTrue();
                    }
                });
    }

    @Test
    void itIsToldInWordsAndOnRecordOnceAndNothingIsLost() throws IOException {
        store.add(Journeys.numbered(1), Instant.EPOCH);
        try (var impostor = interception();
                var server = TestPortal.start();
                var line = BadLine.to(impostor.uri().getPort());
                var sync =
                        QuickSync.start(
                                URI.create("https://localhost:" + line.port()), store, folder)) {
            await().until(() -> store.item(Journeys.numbered(1).id()).attempts() >= 2);

            assertThat(sync.state().trouble())
                    .contains("whoever answers cannot prove to be the portal");
            assertThat(store.count(State.WAITING)).isEqualTo(1);
            assertThat(store.audit).containsExactly("PORTAL_UNTRUSTED kiosk kiosk-3f9a");
            assertThat(impostor.requests()).isZero();

            line.leadTo(server.uri().getPort());
            await().until(() -> store.count(State.DELIVERED) == 1);
            assertThat(sync.state().trouble()).isEmpty();
        }
    }

    private static TestPortal interception() throws IOException {
        return TestPortal.start(TestPortal.localhost(), ROGUE);
    }

    private interface Action {
        void run() throws Exception;
    }

    private void platformTrustsRogue(Action action) throws Exception {
        System.setProperty(STORE, storeOf(ROGUE).toString());
        System.setProperty(PASSWORD, "changeit");
        try {
            action.run();
        } finally {
            System.clearProperty(STORE);
            System.clearProperty(PASSWORD);
        }
    }

    private Path storeOf(HeldCertificate authority) throws IOException, GeneralSecurityException {
        var certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry("rogue", authority.certificate());
        var file = folder.resolve("platform.p12");
        try (var out = Files.newOutputStream(file)) {
            certificates.store(out, "changeit".toCharArray());
        }
        return file;
    }
}
