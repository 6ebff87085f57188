package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.fhir.Journeys;

import java.io.IOException;
import java.nio.file.Path;

/** The portal commits, and its reply is lost. */
class LostReplyTest {
    @TempDir private Path keys;

    @Test
    void theReplayIsByteIdenticalAndThereIsOneTask() throws IOException {
        try (var server = TestPortal.start();
                var client =
                        new PortalFixture(
                                server.uri(), TestPortal.trust(), PortalFixture.SHORT, keys)) {
            server.losesReply = true;
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
