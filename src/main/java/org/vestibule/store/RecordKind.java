package org.vestibule.store;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What a record key locks; part of what is authenticated, so that no record passes for another. */
enum RecordKind {
    ENROLLMENT(1),
    CODE(2);

    private final int number;

    RecordKind(int number) {
        this.number = number;
    }

    /** Stands in the slot file. */
    byte number() {
        return (byte) number;
    }

    /** Names a record whose id is not a UUID. */
    static UUID owner(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    }

    /** What is authenticated together with a record's ciphertext, and with its key. */
    byte[] associatedData(UUID owner) {
        return (name() + ":" + owner).getBytes(StandardCharsets.US_ASCII);
    }
}
