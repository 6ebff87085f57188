package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import okhttp3.tls.HeldCertificate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.fhir.Journeys;
import org.vestibule.outbox.OutboxItem.State;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** The portal's certificate has run out, or the kiosk's clock says so. */
class CertificateOutOfDateTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir private Path folder;

    @Test
    void anExpiredCertificateGetsNotOneByte() throws IOException {
        NotOneByte.goesTo(expired(), TestPortal.trust(), Trouble.OUT_OF_DATE, folder);
    }

    @Test
    void oneThatIsNotValidYetGetsNotOneByte() throws IOException {
        var early = valid(Instant.now().plus(HOUR), Instant.now().plus(HOUR.multipliedBy(2)));

        NotOneByte.goesTo(
                TestPortal.start(early, TestPortal.CA),
                TestPortal.trust(),
                Trouble.OUT_OF_DATE,
                folder);
    }

    @Test
    void anExpiredOneOfSomebodyElseIsStillSomebodyElses() throws IOException {
        var rogue = new HeldCertificate.Builder().certificateAuthority(0).build();
        var past = valid(Instant.now().minus(HOUR.multipliedBy(2)), Instant.now().minus(HOUR));

        NotOneByte.goesTo(
                TestPortal.start(past, rogue), TestPortal.trust(), Trouble.UNTRUSTED, folder);
    }

    @Test
    void itIsToldInWordsAndNothingIsLost() throws IOException {
        var store = new MemoryStore();
        store.add(Journeys.numbered(1), Instant.EPOCH);
        try (var server = expired();
                var sync = QuickSync.start(server.uri(), store, folder)) {
            await().until(() -> store.item(Journeys.numbered(1).id()).attempts() >= 1);

            assertThat(sync.state().trouble())
                    .contains(
                            "the portal's certificate is out of date, or this device's clock is"
                                    + " wrong");
            assertThat(store.count(State.WAITING)).isEqualTo(1);
        }
    }

    private static TestPortal expired() throws IOException {
        var past = valid(Instant.now().minus(HOUR.multipliedBy(2)), Instant.now().minus(HOUR));
        return TestPortal.start(past, TestPortal.CA);
    }

    private static HeldCertificate.Builder valid(Instant from, Instant to) {
        return TestPortal.localhost().validityInterval(from.toEpochMilli(), to.toEpochMilli());
    }
}
