package org.vestibule.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The durable queue of what the portal has still to get. */
public interface Outbox {
    /** Waiting items whose time has come, oldest first. */
    List<OutboxItem> due(Instant now, int limit);

    /** When the next waiting item is due. */
    Optional<Instant> nextDue();

    /** Keeps the receipt and overwrites the record's key, durably. */
    void delivered(UUID id, Receipt receipt);

    void retryAt(UUID id, Instant due, String reason);

    void park(UUID id, String reason);

    /** Lets a parked item wait for its next try again; nothing when it is not parked. */
    void release(UUID id);

    /**
     * Every item that is not delivered, oldest first; then the newest delivered ones up to the
     * limit.
     */
    List<OutboxItem> list(int limit);

    /** Calls the listener whenever an item was added; at most one listener. */
    void onAdded(Runnable listener);
}
