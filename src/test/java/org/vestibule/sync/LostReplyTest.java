package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;

import mockwebserver3.SocketEffect;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.fhir.Journeys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The portal commits, and its reply is lost. */
class LostReplyTest {
    @TempDir private Path keys;

    static List<SocketEffect> theReplayIsByteIdenticalAndThereIsOneTask() {
        return List.of(new SocketEffect.CloseStream(8), new SocketEffect.CloseSocket());
    }

    @ParameterizedTest
    @MethodSource
    void theReplayIsByteIdenticalAndThereIsOneTask(SocketEffect cut) throws IOException {
        try (var server = TestPortal.start();
                var client =
                        new PortalFixture(
                                server.uri(), TestPortal.trust(), PortalFixture.SHORT, keys)) {
            server.losesReply = cut;
            var person = Journeys.numbered(1);

            assertThat(client.deliver(person)).isEqualTo(PortalReply.later(Trouble.UNREACHABLE));
            assertThat(client.deliver(person)).isInstanceOf(PortalReply.Done.class);

            assertThat(server.posts).hasSize(2);
            assertThat(server.posts.get(1).getBody()).isEqualTo(server.posts.get(0).getBody());
            assertThat(server.tasks)
                    .containsOnlyKeys(person.id() + "-answers", person.id().toString());
        }
    }
}
