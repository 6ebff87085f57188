package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;

import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.Enrollment;
import org.vestibule.fhir.Journeys;
import org.vestibule.outbox.Receipt;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Every row of the outcomes table in the portal protocol, over real TLS. */
class OutcomesTableTest {
    private static final Enrollment SOMEBODY = Journeys.typed(Contact.ofEmail("s@example.org"));

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
    void anEchoOfOurIdsIsAReceipt() {
        var at = Journeys.NOW.truncatedTo(ChronoUnit.SECONDS);

        assertThat(client.deliver(SOMEBODY))
                .isEqualTo(new PortalReply.Done<>(new Receipt("T1", "Q0", at)));
        var post = server.posts.getFirst();
        assertThat(post.getVersion()).isEqualTo("HTTP/2");
        assertThat(post.getTarget()).isEqualTo("/fhir");
        assertThat(post.getHeaders().get("Authorization")).isEqualTo("Bearer token-1");
        assertThat(post.getHeaders().get("Content-Type")).isEqualTo("application/fhir+json");
        assertThat(post.getHeaders().get("Prefer")).isEqualTo("return=representation");
    }

    @ParameterizedTest
    @CsvSource({
        "408, BUSY",
        "425, BUSY",
        "429, BUSY",
        "500, BUSY",
        "502, BUSY",
        "503, BUSY",
        "504, BUSY",
        "409, CONFLICT",
        "511, SIGN_IN"
    })
    void aPassingTroubleIsTriedAgain(int status, Trouble trouble) {
        server.scripted.add(status(status).build());

        assertThat(client.deliver(SOMEBODY))
                .isEqualTo(
                        new PortalReply.Later<>(
                                trouble, trouble.words() + " (" + status + ")", Optional.empty()));
        assertThat(server.posts).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[1]",
                "{\"resourceType\":\"OperationOutcome\",\"issue\":[]}",
                "{\"resourceType\":\"Bundle\",\"type\":\"transaction-response\",\"entry\":[]}"
            })
    void jsonThatIsNoAnswerToUsIsNoReceipt(String body) {
        server.scripted.add(server.fhir(body).build());

        assertThat(client.deliver(SOMEBODY)).isEqualTo(PortalReply.later(Trouble.ODD_ANSWER));
    }

    @Test
    void anEndlessAnswerIsCutOff() {
        server.scripted.add(server.fhir(" ".repeat(1024 * 1024)).build());

        assertThat(client.deliver(SOMEBODY)).isEqualTo(PortalReply.later(Trouble.ODD_ANSWER));
    }

    @Test
    void anAnswerThatBreaksOffIsTriedAgainButNotByItself() {
        server.scripted.add(
                server.fhir(" ".repeat(10_000))
                        .onResponseBody(new SocketEffect.CloseStream(8)) // CANCEL (RFC 9113)
                        .build());

        assertThat(client.deliver(SOMEBODY)).isEqualTo(PortalReply.later(Trouble.UNREACHABLE));
        assertThat(server.posts).hasSize(1);
    }

    @Test
    void aConnectionThatBreaksBeforeAnyAnswerIsTriedAgainButNotByItself() throws IOException {
        try (var old = TestPortal.startHttp1();
                var other =
                        new PortalFixture(
                                old.uri(), TestPortal.trust(), PortalFixture.SHORT, keys)) {
            other.deliver(SOMEBODY); // the connection is warm: OkHttp would gladly try another
            old.scripted.add(
                    new MockResponse.Builder()
                            .onResponseStart(new SocketEffect.CloseSocket())
                            .build());

            assertThat(other.deliver(SOMEBODY)).isEqualTo(PortalReply.later(Trouble.UNREACHABLE));
            assertThat(old.posts).hasSize(2);
        }
    }

    @Test
    void aPortalThatTricklesRunsOutOfTime() throws IOException {
        var second = Duration.ofSeconds(1);
        var hasty = new PortalLink.Limits(second, second, second);
        try (var impatient = new PortalFixture(server.uri(), TestPortal.trust(), hasty, keys)) {
            assertThat(impatient.deliver(SOMEBODY)).isInstanceOf(PortalReply.Done.class);
            server.scripted.add(
                    server.fhir(" ".repeat(10_000))
                            .throttleBody(100, 500, TimeUnit.MILLISECONDS)
                            .build());

            assertThat(impatient.deliver(SOMEBODY))
                    .isEqualTo(PortalReply.later(Trouble.UNREACHABLE));
        }
    }

    @Test
    void aPortThatIsShutIsTriedAgain() {
        server.close();

        assertThat(client.deliver(SOMEBODY)).isEqualTo(PortalReply.later(Trouble.UNREACHABLE));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void oneFreshTokenMayHelp(int status) {
        server.scripted.add(status(status).build());

        assertThat(client.deliver(SOMEBODY)).isInstanceOf(PortalReply.Done.class);
        assertThat(server.posts)
                .extracting(post -> post.getHeaders().get("Authorization"))
                .containsExactly("Bearer token-1", "Bearer token-2");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void whoIsNotLetInTwicePauses(int status) {
        server.scripted.add(status(status).build());
        server.scripted.add(status(status).build());

        assertThat(client.deliver(SOMEBODY))
                .isEqualTo(
                        new PortalReply.Denied<>(
                                "the portal does not let this device in: " + status));
        assertThat(server.posts).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 405, 410, 412, 413, 422})
    void aRefusalIsForStaffInWords(int status) {
        var outcome =
                """
                {"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid",
                "expression":["Task.input"],"diagnostics":"s@example.org is no use"}]}\
                """;
        server.scripted.add(server.fhir(outcome).code(status).build());

        assertThat(client.deliver(SOMEBODY))
                .isEqualTo(
                        new PortalReply.Refused<>(
                                "refused (%d): something is not as the portal wants it (Task.input): … is no use"
                                        .formatted(status)));
    }

    @Test
    void aRefusalWithoutWordsSaysSo() {
        server.scripted.add(status(422).body("<html>").build());

        assertThat(client.deliver(SOMEBODY))
                .isEqualTo(
                        new PortalReply.Refused<>("refused by the portal without a reason (422)"));
    }

    private static MockResponse.Builder status(int status) {
        return new MockResponse.Builder().code(status);
    }
}
