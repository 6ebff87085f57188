package org.vestibule.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import org.vestibule.staff.Actor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** An independent client that speaks as a kiosk does, over real HTTPS with the demo's anchor. */
public final class TestKiosk {
    public static final String ALL_SCOPES =
            "system/Task.cr system/QuestionnaireResponse.c system/ActivationCode.issue"
                    + " system/Desk.report";
    public static final ObjectMapper JSON = new ObjectMapper();

    private final TestPortal portal;
    private final MovingClock clock;
    private final HttpClient client;
    private final String kind;
    private final ECKey key;
    private String clientId = "";
    private String token = "";

    /** A code from the pool, with both forms. */
    public record PoolCode(String id, String token, String shortCode, String expires) {}

    public TestKiosk(TestPortal portal) {
        this(portal, "kiosk");
    }

    TestKiosk(TestPortal portal, String kind) {
        this.portal = portal;
        this.kind = kind;
        this.clock = portal.clock();
        this.client = portal.client();
        try {
            this.key = new ECKeyGenerator(Curve.P_384).keyID("k1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Paired with a new code and holding a token. */
    public static TestKiosk ready(TestPortal portal) {
        var kiosk = new TestKiosk(portal);
        kiosk.enter(ALL_SCOPES);
        return kiosk;
    }

    void enter(String scopes) {
        var code = portal.program().pairing().issueCode(Actor.operator());
        clientId = json(pair(code)).path("clientId").asText();
        freshToken(scopes);
    }

    public String clientId() {
        return clientId;
    }

    public HttpResponse<String> pair(String code) {
        var body =
                JSON.createObjectNode()
                        .put("pairingCode", code)
                        .put("kind", kind)
                        .put("name", "Kiosk 1")
                        .putPOJO("jwk", null);
        try {
            body.set("jwk", JSON.readTree(key.toPublicJWK().toJSONString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return post("/devices", "application/json", body.toString(), List.of());
    }

    public String freshToken() {
        return freshToken(ALL_SCOPES);
    }

    String freshToken(String scopes) {
        var answer = token(assertion(UUID.randomUUID().toString()), scopes);
        token = json(answer).path("access_token").asText();
        return token;
    }

    public void use(String newToken) {
        token = newToken;
    }

    public HttpResponse<String> token(String assertion, String scope) {
        var form =
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "scope",
                        scope,
                        "client_assertion_type",
                        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                        "client_assertion",
                        assertion);
        var pairs = new ArrayList<String>();
        form.forEach((k, v) -> pairs.add(k + "=" + URLEncoder.encode(v, StandardCharsets.UTF_8)));
        var type = "application/x-www-form-urlencoded";
        return post("/auth/token", type, String.join("&", pairs), List.of());
    }

    public String assertion(String jti) {
        return assertion(
                jti, portal.program().baseAddress() + "/auth/token", Duration.ofMinutes(4));
    }

    public String assertion(String jti, String audience, Duration life) {
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(clientId)
                        .subject(clientId)
                        .audience(audience)
                        .expirationTime(Date.from(clock.instant().plus(life)))
                        .jwtID(jti)
                        .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.ES384).keyID("k1").build();
        var jwt = new SignedJWT(header, claims);
        try {
            jwt.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    public HttpResponse<String> send(String bundle) {
        return post(
                "/fhir",
                "application/fhir+json",
                bundle,
                List.of("Authorization", "Bearer " + token, "Prefer", "return=representation"));
    }

    /** Sends it and gives the Task's id. */
    public String deliver(StepOneBundle bundle) {
        var response = send(bundle.json());
        if (response.statusCode() != 200) throw new AssertionError(response.body());
        return taskId(response);
    }

    public static String taskId(HttpResponse<String> response) {
        for (var entry : json(response).path("entry")) {
            var location = entry.path("response").path("location").asText().split("/", -1);
            if (location[0].equals("Task")) return location[1];
        }
        throw new AssertionError("no Task in the answer");
    }

    public HttpResponse<String> issueCodes(int count) {
        var body =
                "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"count\",\"valueInteger\":"
                        + count
                        + "}]}";
        return post(
                "/fhir/$issue-codes",
                "application/fhir+json",
                body,
                List.of("Authorization", "Bearer " + token));
    }

    public PoolCode poolCode() {
        var part = json(issueCodes(1)).path("parameter").path(0).path("part");
        return new PoolCode(
                part.path(0).path("valueId").asText(),
                part.path(1).path("valueString").asText(),
                part.path(2).path("valueString").asText(),
                part.path(3).path("valueInstant").asText());
    }

    public HttpResponse<String> readTask(String id, String... headers) {
        var all = new ArrayList<>(List.of("Authorization", "Bearer " + token));
        all.addAll(List.of(headers));
        return exchange(request("/fhir/Task/" + id, all).GET().build());
    }

    /** What the kiosk's screen goes by. */
    public String activationStatus(String taskId) {
        for (var output : json(readTask(taskId)).path("output")) {
            var code = output.path("type").path("coding").path(0).path("code").asText();
            if (code.equals("activationStatus")) return output.path("valueCode").asText();
        }
        return "";
    }

    public HttpResponse<String> get(String path) {
        return exchange(request(path, List.of()).GET().build());
    }

    public HttpResponse<String> post(String path, String type, String body, List<String> headers) {
        var all = new ArrayList<>(List.of("Content-Type", type));
        all.addAll(headers);
        return exchange(request(path, all).POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    /** With this device's token. */
    public HttpResponse<String> call(String method, String path, String body, String... headers) {
        var all = new ArrayList<>(List.of("Authorization", "Bearer " + token));
        if (!body.isEmpty()) all.addAll(List.of("Content-Type", "application/json"));
        all.addAll(List.of(headers));
        var publisher =
                body.isEmpty()
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body);
        return exchange(request(path, all).method(method, publisher).build());
    }

    private HttpRequest.Builder request(String path, List<String> headers) {
        var builder = HttpRequest.newBuilder(URI.create(portal.program().baseAddress() + path));
        return headers.isEmpty() ? builder : builder.headers(headers.toArray(String[]::new));
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Trusts this authority and no other. */
    public static HttpClient client(String anchor) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            var pem = new ByteArrayInputStream(anchor.getBytes(StandardCharsets.US_ASCII));
            store.setCertificateEntry(
                    "portal", CertificateFactory.getInstance("X.509").generateCertificate(pem));
            var trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(store);
            var tls = SSLContext.getInstance("TLS");
            tls.init(null, trust.getTrustManagers(), null);
            return HttpClient.newBuilder().sslContext(tls).build();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
