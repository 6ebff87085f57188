package org.vestibule.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.fhir.Journeys;
import org.vestibule.frontdesk.KioskOrders;
import org.vestibule.frontdesk.KioskReport;
import org.vestibule.outbox.OutboxItem.State;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The portal will not take an enrollment as it is. */
class RefusedByThePortalTest {
    private static final String OUTCOME =
            """
            {"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid",
            "expression":["Task.input"],"diagnostics":"O'Nguyễn-José is no use"}]}\
            """;

    @TempDir private Path keys;
    private final MemoryStore store = new MemoryStore();

    @ParameterizedTest
    @ValueSource(ints = {400, 412, 422})
    void itIsParkedWithTheReasonTheQueueMovesOnAndStaffLetsItGoAgain(int status)
            throws IOException {
        try (var server = TestPortal.start()) {
            server.scripted.add(server.fhir(OUTCOME).code(status).build());
            for (var i = 1; i <= 5; i++) store.add(Journeys.numbered(i), Instant.EPOCH);
            try (var sync = QuickSync.start(server.uri(), store, keys)) {
                await().until(() -> store.count(State.DELIVERED) == 4);
                assertThat(store.count(State.PARKED)).isEqualTo(1);
                var parked = sync.report(KioskSide.UNKNOWN).parked();
                assertThat(parked)
                        .extracting(KioskReport.Parked::words)
                        .containsExactly(
                                "refused (%d): something is not as the portal wants it (Task.input):"
                                                .formatted(status)
                                        + " … is no use");

                var order = new KioskOrders(List.of(parked.getFirst().enrollmentId()));
                server.orders(order);
                await().until(() -> store.count(State.DELIVERED) == 5);
                assertThat(server.tasks).hasSize(10);
            }
        }
    }
}
