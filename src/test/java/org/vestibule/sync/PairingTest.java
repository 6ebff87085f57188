package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;

import mockwebserver3.MockResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

class PairingTest {
    private static final Pairing.Request REQUEST =
            new Pairing.Request("ABCD-EFGH", Pairing.Kind.KIOSK, "Kiosk 1");

    private final SecureRandom random = new SecureRandom();
    private final List<String> audit = new ArrayList<>();
    @TempDir private Path keys;
    private TestPortal server;

    @BeforeEach
    void start() throws IOException {
        server = TestPortal.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void thePortalGetsThePublicKeyOnly() throws IOException {
        pair();

        var body = new ObjectMapper().readTree(TestPortal.body(server.posts.getFirst()));
        assertThat(body.path("pairingCode").asText()).isEqualTo("ABCD-EFGH");
        assertThat(body.path("kind").asText()).isEqualTo("kiosk");
        assertThat(body.path("name").asText()).isEqualTo("Kiosk 1");
        assertThat(body.path("jwk").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("kty", "crv", "x", "y", "kid", "alg", "use");
        assertThat(body.path("jwk").path("crv").asText()).isEqualTo("P-384");
    }

    @Test
    void aPairedDeviceIsItselfAfterARestart() throws IOException {
        assertThat(PairedDevice.in(keys, random)).isEmpty();
        pair();

        var again = PairedDevice.in(keys, random).orElseThrow();
        assertThat(again.clientId()).isEqualTo("kiosk-77");
        assertThat(TestPortal.body(server.posts.getFirst()))
                .contains(
                        new ObjectMapper().readTree(again.key().publicJwk()).path("kid").asText());
        assertThat(audit).containsExactly("DEVICE_PAIRED kiosk kiosk-77");
    }

    @Test
    void onlyTheOwnerCanReadTheKey() throws IOException {
        pair();

        var permissions = Files.getPosixFilePermissions(keys.resolve("device-key.pem"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
        assertThat(keys.resolve("device-key.pem")).content().startsWith("-----BEGIN PRIVATE KEY");
    }

    @Test
    void aWrongCodePairsNothing() throws IOException {
        server.scripted.add(new MockResponse.Builder().code(403).build());

        assertThat(pair()).isInstanceOf(PortalReply.Denied.class);
        assertThat(PairedDevice.in(keys, random)).isEmpty();
        assertThat(audit).isEmpty();
    }

    @Test
    void aThrottledDeviceMayTryAgainLater() throws IOException {
        server.scripted.add(new MockResponse.Builder().code(429).build());

        assertThat(pair()).isInstanceOf(PortalReply.Later.class);
    }

    @Test
    void aSpoiledKeyIsNotQuietlyReplaced() throws IOException {
        Files.writeString(keys.resolve("device-key.pem"), "scratched");

        assertThatThrownBy(this::pair)
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("no usable key in ");
    }

    private PortalReply<PairedDevice> pair() throws IOException {
        var pairing =
                new Pairing(
                        server.uri(),
                        TestPortal.trust(),
                        keys,
                        (event, actor, subject) -> audit.add(event + " " + actor + " " + subject));
        return pairing.pair(REQUEST, random);
    }
}
