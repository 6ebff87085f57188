package org.vestibule.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A pool code as its row tells it.
 *
 * @param secret empty once it is shredded, or did not open
 * @param takenBy the enrollment it was handed out for
 */
record CodeRow(String id, Optional<SealedRecord> secret, Instant expires, Optional<UUID> takenBy) {
    CodeRow takenBy(UUID enrollment) {
        return new CodeRow(id, secret, expires, Optional.of(enrollment));
    }

    CodeRow shredded() {
        return new CodeRow(id, Optional.empty(), expires, takenBy);
    }
}
