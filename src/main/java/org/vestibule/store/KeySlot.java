package org.vestibule.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * What one slot of the record-key file says, without the key.
 *
 * @param number counted from 0
 */
record KeySlot(int number, State state, Optional<RecordKind> kind, UUID owner) {
    /** A slot has a disk sector of its own: a write that a power cut tears touches no other key. */
    static final int BYTES = 512;

    static final int KEY_OFFSET = 1 + 1 + 16 + 2;

    /** How far a slot has come; far apart in bits, so that rot makes none of another. */
    enum State {
        FREE(0x00),
        /** Synced before the commit that refers to it. A crash may leave it without a row. */
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

    /** The slot as it stands in the file. */
    static ByteBuffer write(State state, RecordKind kind, UUID owner, byte[] wrapped) {
        var slot = ByteBuffer.allocate(BYTES);
        slot.put(state.mark()).put(kind.number());
        slot.putLong(owner.getMostSignificantBits()).putLong(owner.getLeastSignificantBits());
        return slot.putShort((short) wrapped.length).put(wrapped).rewind();
    }

    /** The wrapped key; empty when the slot has none. */
    static Optional<byte[]> wrappedKey(ByteBuffer slot) {
        var length = slot.getShort(KEY_OFFSET - 2);
        if (length <= 0 || length > BYTES - KEY_OFFSET) return Optional.empty();
        var wrapped = new byte[length];
        slot.get(KEY_OFFSET, wrapped);
        return Optional.of(wrapped);
    }

    boolean isUsed() {
        return state != State.FREE;
    }
}
