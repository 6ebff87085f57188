package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.vestibule.enrollment.Contact;
import org.vestibule.fhir.Journeys;

import java.io.IOException;
import java.nio.file.Path;

/** Somebody answers in the portal's place and is to learn nothing. */
final class NotOneByte {
    private NotOneByte() {}

    /** Whoever answers has the keys of the connection, so a request would be seen here. */
    static void goesTo(TestPortal impostor, Trust trust, Trouble trouble, Path keys)
            throws IOException {
        try (impostor;
                var client = new PortalFixture(impostor.uri(), trust, PortalFixture.SHORT, keys)) {
            assertThat(client.deliver(Journeys.typed(Contact.NONE)))
                    .isEqualTo(PortalReply.later(trouble));
            assertThat(client.portal.isReachable()).isFalse();
            assertThat(impostor.requests()).isZero();
        }
    }
}
