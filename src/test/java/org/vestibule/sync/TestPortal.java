package org.vestibule.sync;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

import org.jspecify.annotations.Nullable;
import org.vestibule.fhir.Systems;
import org.vestibule.frontdesk.DeskJson;
import org.vestibule.frontdesk.KioskOrders;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** The smallest portal that keeps the protocol, over real TLS; answers can be scripted. */
final class TestPortal implements AutoCloseable {
    static final HeldCertificate CA =
            new HeldCertificate.Builder().certificateAuthority(0).commonName("Test CA").build();

    private static final List<Protocol> BOTH = List.of(Protocol.HTTP_2, Protocol.HTTP_1_1);
    private static final Pattern IDENTIFIER =
            Pattern.compile(Pattern.quote("identifier=" + Systems.ENROLLMENT + "|") + "([^\"]+)");

    /** Answers to POST /fhir, before anything is done; then the portal works. */
    final Queue<MockResponse> scripted = new ConcurrentLinkedQueue<>();

    /** Answers to POST /auth/token. */
    final Queue<MockResponse> scriptedTokens = new ConcurrentLinkedQueue<>();

    final Queue<MockResponse> scriptedDiscovery = new ConcurrentLinkedQueue<>();

    /** Answers to the desk's paths; then reports are taken and nothing else is known. */
    final Queue<MockResponse> scriptedDesk = new ConcurrentLinkedQueue<>();

    final List<RecordedRequest> deskRequests = new CopyOnWriteArrayList<>();
    final List<RecordedRequest> posts = new CopyOnWriteArrayList<>();
    final List<RecordedRequest> tokenRequests = new CopyOnWriteArrayList<>();
    final Map<String, String> tasks = new ConcurrentHashMap<>();
    volatile String activation = "";
    volatile @Nullable SocketEffect losesReply;

    /** The answer to everything, from something in the portal's place. */
    volatile @Nullable MockResponse captive;

    volatile Instant date = Instant.now();
    private final MockWebServer server = new MockWebServer();

    private TestPortal(
            HeldCertificate.Builder certificate, HeldCertificate ca, List<Protocol> protocols)
            throws IOException {
        server.setProtocols(protocols);
        var held = certificate.signedBy(ca).build();
        var tls =
                new HandshakeCertificates.Builder().heldCertificate(held, ca.certificate()).build();
        server.useHttps(tls.sslSocketFactory());
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request) {
                        return answer(request);
                    }
                });
        server.start();
    }

    static TestPortal start() throws IOException {
        return start(localhost(), CA);
    }

    static TestPortal start(HeldCertificate.Builder certificate, HeldCertificate ca)
            throws IOException {
        return new TestPortal(certificate, ca, BOTH);
    }

    static TestPortal startHttp1() throws IOException {
        return new TestPortal(localhost(), CA, List.of(Protocol.HTTP_1_1));
    }

    static HeldCertificate.Builder localhost() {
        return new HeldCertificate.Builder()
                .addSubjectAlternativeName("localhost")
                .addSubjectAlternativeName("127.0.0.1");
    }

    static Trust trust() {
        return new Trust(List.of(CA.certificate()), Set.of());
    }

    URI uri() {
        return server.url("/").uri();
    }

    int requests() {
        return server.getRequestCount();
    }

    static PairedDevice device(Path folder) throws IOException {
        return new PairedDevice("kiosk-3f9a", DeviceKey.in(folder, new SecureRandom()));
    }

    private MockResponse answer(RecordedRequest request) {
        var instead = captive;
        if (instead != null) return instead;
        var path = request.getUrl().encodedPath();
        if (path.equals("/fhir/.well-known/smart-configuration")) {
            var scriptedAnswer = scriptedDiscovery.poll();
            return scriptedAnswer == null
                    ? json("{\"token_endpoint\":\"" + server.url("/auth/token") + "\"}")
                    : scriptedAnswer;
        }
        if (path.equals("/auth/token")) return token(request);
        if (path.startsWith("/desk/")) return desk(request, path);
        if (path.equals("/devices")) {
            posts.add(request);
            var scriptedAnswer = scripted.poll();
            return scriptedAnswer == null ? json("{\"clientId\":\"kiosk-77\"}") : scriptedAnswer;
        }
        if (path.startsWith("/fhir/Task/")) return task(request);
        if (path.equals("/fhir/$issue-codes")) return codes(request);
        return transaction(request);
    }

    /** The answer to the next report. */
    void orders(KioskOrders orders) {
        scriptedDesk.add(json(new String(DeskJson.write(orders), StandardCharsets.UTF_8)));
    }

    private MockResponse desk(RecordedRequest request, String path) {
        deskRequests.add(request);
        var scriptedAnswer = scriptedDesk.poll();
        if (scriptedAnswer != null) return scriptedAnswer;
        return path.equals("/desk/report")
                ? json("{\"retry\":[]}")
                : new MockResponse.Builder().code(404).build();
    }

    private MockResponse token(RecordedRequest request) {
        tokenRequests.add(request);
        var scriptedAnswer = scriptedTokens.poll();
        if (scriptedAnswer != null) return scriptedAnswer;
        return json(
                "{\"access_token\":\"token-"
                        + tokenRequests.size()
                        + "\",\"token_type\":\"bearer\",\"expires_in\":300}");
    }

    private MockResponse transaction(RecordedRequest request) {
        posts.add(request);
        var scriptedAnswer = scripted.poll();
        if (scriptedAnswer != null) return scriptedAnswer;
        var found = IDENTIFIER.matcher(body(request));
        var entries = new ArrayDeque<String>();
        for (var type : List.of("QuestionnaireResponse", "Task")) {
            if (!found.find()) return new MockResponse.Builder().code(400).build();
            var known = tasks.containsKey(found.group(1));
            tasks.putIfAbsent(found.group(1), type.charAt(0) + "" + tasks.size());
            entries.add(
                    "{\"response\":{\"status\":\"%s\",\"location\":\"%s/%s/_history/1\"}}"
                            .formatted(
                                    known ? "200 OK" : "201 Created",
                                    type,
                                    tasks.get(found.group(1))));
        }
        var response =
                fhir(
                        "{\"resourceType\":\"Bundle\",\"type\":\"transaction-response\",\"entry\":["
                                + String.join(",", entries)
                                + "]}");
        var cut = losesReply;
        if (cut == null) return response.build();
        losesReply = null;
        return response.onResponseBody(cut).build();
    }

    private MockResponse task(RecordedRequest request) {
        var tag = "W/\"" + activation + "\"";
        if (tag.equals(request.getHeaders().get("If-None-Match"))) {
            return new MockResponse.Builder().code(304).addHeader("ETag", tag).build();
        }
        var output =
                "{\"type\":{\"coding\":[{\"system\":\"%s\",\"code\":\"activationStatus\"}]},\"valueCode\":\"%s\"}"
                        .formatted(Systems.TASK_OUTPUT, activation);
        return fhir("{\"resourceType\":\"Task\",\"status\":\"accepted\",\"output\":["
                        + output
                        + "]}")
                .addHeader("ETag", tag)
                .build();
    }

    private MockResponse codes(RecordedRequest request) {
        var count = Integer.parseInt(body(request).replaceAll("\\D+", ""));
        var parts = new ArrayDeque<String>();
        for (var i = 0; i < count; i++) {
            parts.add(code(i));
        }
        return fhir("{\"resourceType\":\"Parameters\",\"parameter\":[%s]}"
                        .formatted(String.join(",", parts)))
                .build();
    }

    private String code(int number) {
        return """
        {"name":"code","part":[{"name":"id","valueId":"c%d"},
        {"name":"token","valueString":"23456789ABCDEFGHJKLMNPQRST"},
        {"name":"shortCode","valueString":"K7QM2X9P"},
        {"name":"expires","valueInstant":"%s"}]}\
        """
                .formatted(number, date.plusSeconds(7 * 86_400));
    }

    static String body(RecordedRequest request) {
        var body = request.getBody();
        return body == null ? "" : body.utf8();
    }

    MockResponse json(String body) {
        return dated().addHeader("Content-Type", "application/json").body(body).build();
    }

    MockResponse.Builder fhir(String body) {
        return dated().addHeader("Content-Type", "application/fhir+json;charset=utf-8").body(body);
    }

    MockResponse.Builder dated() {
        var header = DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atZone(ZoneOffset.UTC));
        return new MockResponse.Builder().addHeader("Date", header);
    }

    @Override
    public void close() {
        server.close();
    }
}
