package org.vestibule.store;

/** A ciphertext and the slot of its key. */
final class SealedRecord {
    private final int slot;
    private final byte[] bytes;

    SealedRecord(int slot, byte[] bytes) {
        this.slot = slot;
        this.bytes = bytes.clone();
    }

    int slot() {
        return slot;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
