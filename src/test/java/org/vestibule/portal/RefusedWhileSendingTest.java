package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A client whose body is slower than our refusal hears the refusal all the same, by HTTP/2. */
class RefusedWhileSendingTest {
    private static final byte[] BODY = "{\"late\":true}".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"/desk/acts/x", "/desk/sign-out", "/fhir"})
    void aStrangerIsToldThatTheyAreOne(String path) throws Exception {
        try (var portal = new TestPortal(folder)) {
            assertThat(slowly(portal, path).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void anAddressThatIsNotThereIsNamedSo() throws Exception {
        try (var portal = new TestPortal(folder)) {
            assertThat(slowly(portal, "/no-such-thing").statusCode()).isEqualTo(404);
        }
    }

    private static HttpResponse<String> slowly(TestPortal portal, String path) throws Exception {
        var to = URI.create(portal.program().baseAddress() + path);
        var request =
                HttpRequest.newBuilder(to)
                        .header("Content-Type", "application/json")
                        .POST(
                                BodyPublishers.fromPublisher(
                                        reader -> reader.onSubscribe(new Late(reader)),
                                        BODY.length))
                        .build();
        return portal.client().send(request, BodyHandlers.ofString());
    }

    /** Sends the body a moment after the headers have gone. */
    private static final class Late implements Flow.Subscription {
        private final Flow.Subscriber<? super ByteBuffer> reader;
        private final AtomicBoolean asked = new AtomicBoolean();

        Late(Flow.Subscriber<? super ByteBuffer> reader) {
            this.reader = reader;
        }

        @Override
        public void request(long count) {
            if (asked.getAndSet(true)) return;
            CompletableFuture.delayedExecutor(150, TimeUnit.MILLISECONDS).execute(this::send);
        }

        private void send() {
            reader.onNext(ByteBuffer.wrap(BODY));
            reader.onComplete();
        }

        @Override
        public void cancel() {
            asked.set(true);
        }
    }
}
