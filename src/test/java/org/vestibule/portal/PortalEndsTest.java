package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The portal ends while phones, kiosks and consoles are connected. */
class PortalEndsTest {
    /** Much longer than an idle connection may hold up the end. */
    private static final long SLOW_MILLIS = 700;

    @TempDir private Path folder;
    private final CountDownLatch asked = new CountDownLatch(1);

    private HttpsServer server() throws IOException {
        var settings = TestPortal.settings(folder, new MovingClock(TestPortal.START));
        Files.createDirectories(settings.folders().data());
        var identity = new OwnAuthority(settings.folders(), TestPortal.START).identity("localhost");
        return HttpsServer.start(
                settings.address(),
                identity,
                routes ->
                        routes.get(
                                "/slow",
                                context -> {
                                    asked.countDown();
                                    answerIsLong();
                                    context.result("all of it");
                                }));
    }

    private static void answerIsLong() throws InterruptedException {
        var never = new CountDownLatch(1);
        assertThat(never.await(SLOW_MILLIS, TimeUnit.MILLISECONDS)).isFalse();
    }

    private HttpRequest slow(HttpsServer server) {
        return HttpRequest.newBuilder(URI.create("https://localhost:" + server.port() + "/slow"))
                .timeout(Duration.ofSeconds(10))
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsBeingAnsweredIsAnsweredFirst(HttpClient.Version version) throws Exception {
        try (var server = server();
                var phone = TestKiosk.client(anchor())) {
            var request = HttpRequest.newBuilder(slow(server), (_, _) -> true).version(version);
            var answer = phone.sendAsync(request.build(), BodyHandlers.ofString());
            assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();

            CompletableFuture.runAsync(server::close).get(10, TimeUnit.SECONDS);

            assertThat(answer.get(10, TimeUnit.SECONDS).body()).isEqualTo("all of it");
        }
    }

    @Test
    void aConnectionOnWhichNothingHappensDoesNotHoldItUp() throws Exception {
        try (var server = server();
                var phone = TestKiosk.client(anchor())) {
            phone.send(slow(server), BodyHandlers.ofString());

            assertThat(CompletableFuture.runAsync(server::close))
                    .succeedsWithin(Duration.ofSeconds(5));
        }
    }

    private String anchor() throws IOException {
        return Files.readString(folder.resolve("data/ca.pem"));
    }
}
