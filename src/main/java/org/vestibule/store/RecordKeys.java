package org.vestibule.store;

import com.google.crypto.tink.Aead;

import org.h2.store.fs.FilePath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The keys of single records, each wrapped by the master keyset, in slots of a file beside the
 * database. H2 appends: a key deleted inside it was still found twelve times in its file. Here a
 * key is overwritten where it lies, and synced.
 */
final class RecordKeys implements AutoCloseable {
    private final FileChannel file;
    private final Aead master;
    private final SecureRandom random;
    private final SharedSync sync = new SharedSync(this::force);
    private final TreeSet<Integer> free = new TreeSet<>();
    private int slots;

    private RecordKeys(FileChannel file, Aead master, SecureRandom random) {
        this.file = file;
        this.master = master;
        this.random = random;
    }

    /** A new key in its slot. */
    static final class Fresh {
        private final int slot;
        private final byte[] key;

        private Fresh(int slot, byte[] key) {
            this.slot = slot;
            this.key = key;
        }

        int slot() {
            return slot;
        }

        byte[] key() {
            return key.clone();
        }
    }

    /**
     * @param path in the file layer of H2, so that faults can be put under both
     */
    static RecordKeys open(FilePath path, Aead master, SecureRandom random) throws IOException {
        var keys = new RecordKeys(path.open("rw"), master, random);
        keys.slots = Math.toIntExact((keys.file.size() + KeySlot.BYTES - 1) / KeySlot.BYTES);
        for (var number = 0; number < keys.slots; number++) {
            if (!keys.slot(number).isUsed()) keys.free.add(number);
        }
        return keys;
    }

    /** Writes a random key into a free slot. It lasts only after {@link #sync}. */
    Fresh create(RecordKind kind, UUID owner) {
        var key = new byte[RecordCipher.KEY_BYTES];
        random.nextBytes(key);
        var wrapped = wrap(key, kind.associatedData(owner));
        var slot = claim();
        write(slot, KeySlot.write(KeySlot.State.PREPARED, kind, owner, wrapped));
        return new Fresh(slot, key);
    }

    /** Returns when everything written before this call is on the disk; many callers share one. */
    void sync() {
        sync.run();
    }

    /** The key in a slot, if it is there and was made for this record. */
    Optional<byte[]> key(int slot, RecordKind kind, UUID owner) {
        if (slot < 0 || slot >= count()) return Optional.empty();
        return KeySlot.wrappedKey(read(slot))
                .flatMap(wrapped -> unwrap(wrapped, kind.associatedData(owner)));
    }

    /** Notes how far a slot has come. Lasts with the next sync, which is soon enough. */
    void mark(int slot, KeySlot.State state) {
        write(slot, ByteBuffer.wrap(new byte[] {state.mark()}));
    }

    /** Overwrites the keys, and returns when that is on the disk. */
    void shred(Collection<Integer> doomed) {
        if (doomed.isEmpty()) return;
        for (var slot : doomed) write(slot, ByteBuffer.allocate(KeySlot.BYTES));
        sync();
        synchronized (free) {
            free.addAll(doomed);
        }
    }

    /** Every slot that is not free. */
    List<KeySlot> used() {
        var used = new ArrayList<KeySlot>();
        for (var number = 0; number < count(); number++) {
            var slot = slot(number);
            if (slot.isUsed()) used.add(slot);
        }
        return used;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private int claim() {
        synchronized (free) {
            var slot = free.pollFirst();
            return slot != null ? slot : slots++;
        }
    }

    private int count() {
        synchronized (free) {
            return slots;
        }
    }

    private KeySlot slot(int number) {
        return KeySlot.read(number, read(number));
    }

    private ByteBuffer read(int slot) {
        try {
            var buffer = ByteBuffer.allocate(KeySlot.BYTES);
            var at = (long) slot * KeySlot.BYTES;
            while (buffer.hasRemaining()) {
                if (file.read(buffer, at + buffer.position()) < 0) break;
            }
            return buffer.rewind();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(int slot, ByteBuffer bytes) {
        try {
            var at = (long) slot * KeySlot.BYTES;
            while (bytes.hasRemaining()) file.write(bytes, at + bytes.position());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void force() {
        try {
            file.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] wrap(byte[] key, byte[] associatedData) {
        try {
            return master.encrypt(key, associatedData);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that cannot be wrapped", e);
        }
    }

    private Optional<byte[]> unwrap(byte[] wrapped, byte[] associatedData) {
        try {
            return Optional.of(master.decrypt(wrapped, associatedData));
        } catch (GeneralSecurityException _) {
            return Optional.empty(); // overwritten, damaged, or another record's
        }
    }
}
