package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.SignedJWT;

import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.fhir.Journeys;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

class AccessTokensTest {
    @TempDir private Path keys;
    private TestPortal server;
    private PortalFixture client;

    @BeforeEach
    void start() throws IOException {
        server = TestPortal.start();
        server.date = Journeys.NOW;
        client = new PortalFixture(server.uri(), TestPortal.trust(), PortalFixture.SHORT, keys);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void aDeviceProvesWhoItIsWithItsKey() throws ParseException, JOSEException {
        client.deliver(Journeys.numbered(1));

        var form = form(server.tokenRequests.getFirst());
        var jwt = SignedJWT.parse(form.get("client_assertion"));
        var claims = jwt.getJWTClaimsSet();
        var publicKey = ECKey.parse(client.device.key().publicJwk());
        assertThat(jwt.verify(new ECDSAVerifier(publicKey))).isTrue();
        assertThat(jwt.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.ES384);
        assertThat(jwt.getHeader().getKeyID()).isEqualTo(publicKey.getKeyID());
        assertThat(claims.getIssuer()).isEqualTo("kiosk-3f9a");
        assertThat(claims.getSubject()).isEqualTo("kiosk-3f9a");
        assertThat(claims.getAudience()).containsExactly(server.uri() + "auth/token");
        assertThat(Duration.between(issued(jwt), claims.getExpirationTime().toInstant()))
                .isBetween(Duration.ofSeconds(1), Duration.ofMinutes(5));
        assertThat(form)
                .containsEntry("grant_type", "client_credentials")
                .containsEntry(
                        "scope",
                        "system/Task.cr system/QuestionnaireResponse.c system/ActivationCode.issue")
                .containsEntry(
                        "client_assertion_type",
                        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    }

    @Test
    void noAssertionIsUsedTwice() throws ParseException {
        client.deliver(Journeys.numbered(1));
        client.time.advance(Duration.ofMinutes(5));
        client.deliver(Journeys.numbered(2));

        assertThat(server.tokenRequests).hasSize(2);
        assertThat(jti(0)).isNotEqualTo(jti(1));
    }

    @Test
    void aTokenIsKeptUntilShortlyBeforeItExpires() {
        client.deliver(Journeys.numbered(1));
        client.time.advance(Duration.ofSeconds(269));
        client.deliver(Journeys.numbered(2));
        assertThat(server.tokenRequests).hasSize(1);

        client.time.advance(Duration.ofSeconds(1));
        client.deliver(Journeys.numbered(3));
        assertThat(server.tokenRequests).hasSize(2);
    }

    @Test
    void aClockThatJumpsDoesNotOutdateAToken() {
        client.deliver(Journeys.numbered(1));
        client.time.set(Instant.parse("1970-01-01T00:00:00Z"));
        client.deliver(Journeys.numbered(2));

        assertThat(server.tokenRequests).hasSize(1);
    }

    @Test
    void aWrongClockIsToldToStaffAndDoesNotLockTheDeviceOut() throws ParseException {
        client.time.set(Instant.parse("1970-01-01T00:00:00Z"));
        client.deliver(Journeys.numbered(1));

        var jwt = SignedJWT.parse(form(server.tokenRequests.getFirst()).get("client_assertion"));
        assertThat(Duration.between(issued(jwt), Journeys.NOW).abs())
                .isLessThan(Duration.ofSeconds(2));
        assertThat(client.clock.skew()).isPresent();
    }

    @Test
    void aClockThatIsNearlyRightIsNoNews() {
        server.date = Journeys.NOW.plus(Duration.ofMinutes(4));
        client.deliver(Journeys.numbered(1));

        assertThat(client.clock.skew()).isEmpty();
    }

    @Test
    void aDeviceThatIsNotKnownIsDenied() {
        var refusal = new MockResponse.Builder().code(400).body("{\"error\":\"invalid_client\"}");
        server.scriptedTokens.add(refusal.build());

        assertThat(client.deliver(Journeys.numbered(1)))
                .isEqualTo(new PortalReply.Denied<>("the portal does not know this device"));
        assertThat(server.posts).isEmpty();
    }

    @Test
    void whoLearnsTheTimeFromARefusalProvesItselfOnceMore() throws ParseException {
        client.deliver(Journeys.numbered(1));
        server.scriptedTokens.add(
                server.dated().code(401).body("{\"error\":\"invalid_client\"}").build());
        // As after a long sleep, in which monotonic time stood still.
        server.date = Journeys.NOW.plus(Duration.ofHours(9));
        client.time.advance(Duration.ofMinutes(5));

        assertThat(client.deliver(Journeys.numbered(2))).isInstanceOf(PortalReply.Done.class);
        var jwt = SignedJWT.parse(form(server.tokenRequests.getLast()).get("client_assertion"));
        assertThat(Duration.between(issued(jwt), server.date).abs())
                .isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aBusyTokenEndpointIsAskedOnce() {
        server.scriptedTokens.add(
                new MockResponse.Builder().code(503).addHeader("Retry-After", "0").build());

        assertThat(client.deliver(Journeys.numbered(1))).isInstanceOf(PortalReply.Later.class);
        assertThat(server.tokenRequests).hasSize(1);
    }

    @Test
    void aPortalThatDoesNotSayWhereItsTokensAreRefusesNoEnrollment() {
        server.scriptedDiscovery.add(new MockResponse.Builder().code(404).build());

        assertThat(client.deliver(Journeys.numbered(1)))
                .isEqualTo(PortalReply.later(Trouble.ODD_ANSWER));
        assertThat(client.deliver(Journeys.numbered(1))).isInstanceOf(PortalReply.Done.class);
    }

    private String jti(int request) throws ParseException {
        var form = form(server.tokenRequests.get(request));
        return SignedJWT.parse(form.get("client_assertion")).getJWTClaimsSet().getJWTID();
    }

    private static Instant issued(SignedJWT jwt) throws ParseException {
        return jwt.getJWTClaimsSet().getIssueTime().toInstant();
    }

    private static Map<String, String> form(RecordedRequest request) {
        return Arrays.stream(TestPortal.body(request).split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(
                        Collectors.toMap(
                                pair -> pair[0],
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
