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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The keys of single records, each wrapped by the master keyset, in slots of a file beside the
 * database. H2 appends: a key deleted inside it was still found twelve times in its file. Here a
 * key is overwritten where it lies, and synced.
 *
 * <p>A key is on the disk before anybody gets it, so that no row can ever be committed without its
 * key, and a commit needs no sync here. Keys are made in stock, and a shredded one is overwritten
 * by the next.
 */
final class RecordKeys implements AutoCloseable {
    /** So many keys are made ready at a time, for one sync. */
    static final int STOCK = 16;

    private final FileChannel file;
    private final Aead master;
    private final SecureRandom random;
    private final TreeSet<Integer> free = new TreeSet<>();
    private final TreeMap<Integer, Fresh> ready = new TreeMap<>();
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
     * Nothing is ready before {@link #adopt}.
     *
     * @param path in the file layer of H2, so that faults can be put under both
     */
    static RecordKeys open(FilePath path, Aead master, SecureRandom random) throws IOException {
        var keys = new RecordKeys(path.open("rw"), master, random);
        keys.slots = Math.toIntExact((keys.file.size() + KeySlot.BYTES - 1) / KeySlot.BYTES);
        return keys;
    }

    /**
     * Takes what is unused into use.
     *
     * @param referred the slots that rows refer to, even if nothing is in them any more
     * @param unneeded further ones whose key may be overwritten
     */
    void adopt(Collection<Integer> referred, Collection<Integer> unneeded) {
        synchronized (free) {
            for (var slot : referred) slots = Math.max(slots, slot + 1);
            for (var number = 0; number < slots; number++) {
                if (!slot(number).isUsed()) free.add(number);
            }
            free.removeAll(referred);
        }
        shred(unneeded);
        synchronized (free) {
            if (ready.isEmpty()) stock(STOCK);
        }
    }

    /** Keys that are already on the disk, each in a slot of its own. */
    List<Fresh> take(int count) {
        synchronized (free) {
            if (ready.size() < count) stock(Math.max(STOCK, count - ready.size()));
            var taken = new ArrayList<Fresh>();
            while (taken.size() < count) taken.add(ready.pollFirstEntry().getValue());
            return taken;
        }
    }

    /** Gives a key back that no row came to use. */
    void giveBack(Fresh unused) {
        synchronized (free) {
            ready.put(unused.slot(), unused);
        }
    }

    /** The key in a slot, if it is there and was made for it. */
    Optional<byte[]> key(int slot) {
        if (slot < 0 || slot >= count()) return Optional.empty();
        return KeySlot.wrappedKey(read(slot)).flatMap(wrapped -> unwrap(wrapped, slot));
    }

    /** Notes whose record uses it. Lasts with the next sync, which is soon enough. */
    void committed(int slot, RecordKind kind, UUID owner) {
        write(slot, KeySlot.committed(kind, owner));
    }

    /** Notes that its record was lost. */
    void lost(int slot) {
        write(slot, ByteBuffer.wrap(new byte[] {KeySlot.State.LOST.mark()}));
    }

    /** Overwrites the keys, and returns when that is on the disk. */
    void shred(Collection<Integer> doomed) {
        if (doomed.isEmpty()) return;
        var next = new ArrayList<Fresh>();
        var emptied = new ArrayList<Integer>();
        for (var slot : doomed) {
            if (next.size() < STOCK && readyCount() < STOCK) {
                next.add(prepare(slot));
            } else {
                write(slot, ByteBuffer.allocate(KeySlot.BYTES));
                emptied.add(slot);
            }
        }
        force();
        synchronized (free) {
            for (var fresh : next) ready.put(fresh.slot(), fresh);
            free.addAll(emptied);
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

    /** Under the lock. */
    private void stock(int count) {
        var fresh = new ArrayList<Fresh>();
        while (fresh.size() < count) {
            var slot = free.pollFirst();
            fresh.add(prepare(slot != null ? slot : slots++));
        }
        force();
        for (var key : fresh) ready.put(key.slot(), key);
    }

    private Fresh prepare(int slot) {
        var key = new byte[RecordCipher.KEY_BYTES];
        random.nextBytes(key);
        write(slot, KeySlot.prepared(wrap(key, slot)));
        return new Fresh(slot, key);
    }

    private int count() {
        synchronized (free) {
            return slots;
        }
    }

    private int readyCount() {
        synchronized (free) {
            return ready.size();
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

    private byte[] wrap(byte[] key, int slot) {
        try {
            return master.encrypt(key, KeySlot.associatedData(slot));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that cannot be wrapped", e);
        }
    }

    private Optional<byte[]> unwrap(byte[] wrapped, int slot) {
        try {
            return Optional.of(master.decrypt(wrapped, KeySlot.associatedData(slot)));
        } catch (GeneralSecurityException _) {
            return Optional.empty(); // overwritten, damaged, or another slot's
        }
    }
}
