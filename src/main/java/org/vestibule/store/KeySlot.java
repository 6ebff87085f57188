package org.vestibule.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * What one slot of the record-key file says, without the key.
 *
 * @param number counted from 0
 * @param kind of the record, once it is committed
 * @param owner id of the record, once it is committed
 */
record KeySlot(int number, State state, Optional<RecordKind> kind, UUID owner) {
    /** A slot has a disk sector of its own: a write that a power cut tears touches no other key. */
    static final int BYTES = 512;

    private static final int LENGTH_OFFSET = 1 + 1 + 16;
    private static final int KEY_OFFSET = LENGTH_OFFSET + 2;

    /** How far a slot has come; far apart in bits, so that rot makes none of another. */
    enum State {
        FREE(0x00),
        /**
         * Has a key that was synced before anybody could use it. A row refers to it or not; a crash
         * may come before this is noted.
         */
        PREPARED(0x5A),
        /** Its row was committed: without one, a row was lost. */
        COMMITTED(0xA5),
        /** Its row was lost, and staff was told. */
        LOST(0x3C);

        private final byte mark;

        State(int mark) {
            this.mark = (byte) mark;
        }

        byte mark() {
            return mark;
        }
    }

    /** A slot in an unknown state is taken for committed: nothing is overwritten by mistake. */
    static KeySlot read(int number, ByteBuffer slot) {
        var mark = slot.get(0);
        var state =
                Arrays.stream(State.values())
                        .filter(s -> s.mark == mark)
                        .findFirst()
                        .orElse(State.COMMITTED);
        var kind =
                Arrays.stream(RecordKind.values())
                        .filter(k -> k.number() == slot.get(1))
                        .findFirst();
        return new KeySlot(number, state, kind, new UUID(slot.getLong(2), slot.getLong(10)));
    }

    /** A slot with a key that nobody uses yet. */
    static ByteBuffer prepared(byte[] wrapped) {
        var slot = ByteBuffer.allocate(BYTES).put(0, State.PREPARED.mark());
        return slot.putShort(LENGTH_OFFSET, (short) wrapped.length).put(KEY_OFFSET, wrapped);
    }

    /** How a slot begins once the record that uses it is committed. */
    static ByteBuffer committed(RecordKind kind, UUID owner) {
        var beginning = ByteBuffer.allocate(LENGTH_OFFSET);
        beginning.put(State.COMMITTED.mark()).put(kind.number());
        beginning.putLong(owner.getMostSignificantBits());
        return beginning.putLong(owner.getLeastSignificantBits()).flip();
    }

    /** The wrapped key; empty when the slot has none. */
    static Optional<byte[]> wrappedKey(ByteBuffer slot) {
        var length = slot.getShort(LENGTH_OFFSET);
        if (length <= 0 || length > BYTES - KEY_OFFSET) return Optional.empty();
        var wrapped = new byte[length];
        slot.get(KEY_OFFSET, wrapped);
        return Optional.of(wrapped);
    }

    /** What is authenticated with the key in a slot, so that none passes for another's. */
    static byte[] associatedData(int number) {
        return ("SLOT:" + number).getBytes(StandardCharsets.US_ASCII);
    }

    boolean isUsed() {
        return state != State.FREE;
    }
}
