package org.vestibule.outbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One enrollment on its way to the portal.
 *
 * @param id the enrollment's
 * @param attempts how often it was tried
 * @param due not before this instant
 * @param reason why it waits or is parked, in words for staff, nothing personal
 */
public record OutboxItem(UUID id, State state, int attempts, Instant due, Optional<String> reason) {
    /** Where an item stands. */
    public enum State {
        /** Will be sent when due. */
        WAITING,
        /** The portal refused it; staff decides. */
        PARKED,
        /** The portal has it, the personal data here is shredded. */
        DELIVERED
    }
}
