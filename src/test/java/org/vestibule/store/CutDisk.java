package org.vestibule.store;

import org.h2.store.fs.FilePath;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A disk in memory under H2's file layer that knows which writes were synced. The power can be cut
 * at its <i>n</i>th change; what is there afterwards is another disk. Names of files last at once,
 * as on a file system with a journal.
 */
final class CutDisk implements AutoCloseable {
    /** The message of a cut. */
    static final String CUT = "the power is cut";

    private final FilePath root;
    private final Map<String, Content> files = new HashMap<>();
    private final List<DiskChange> unsynced = new ArrayList<>();
    private volatile Fault fault = _ -> {};
    private long cutAt = Long.MAX_VALUE;
    private long changes;
    private final Map<String, Integer> forces = new TreeMap<>();

    /** What is done to a file. */
    enum Kind {
        READ,
        WRITE,
        TRUNCATE,
        FORCE
    }

    /**
     * One access that is about to happen.
     *
     * @param end of the file as far as this access needs it
     */
    record Access(Kind kind, String file, long end) {
        boolean isChange() {
            return kind != Kind.READ;
        }
    }

    /** Decides on each access: returns, waits, or throws. Called outside of any lock. */
    @FunctionalInterface
    interface Fault {
        void before(Access access) throws IOException;
    }

    /** What a cut does to the changes that were not synced. */
    enum Loss {
        /** None of them reached the disk. */
        DROPPED,
        /** All did in their order, but of the last one only the beginning. */
        TORN,
        /** Of each some sectors did, in no order: what a disk with a cache may do. */
        SCATTERED
    }

    /** The bytes of a file now, and as of its last sync. */
    private static final class Content {
        private byte[] now;
        private byte[] synced;

        Content(byte[] bytes) {
            now = bytes;
            synced = bytes;
        }
    }

    CutDisk() {
        this(Map.of());
    }

    CutDisk(Map<String, byte[]> contents) {
        contents.forEach((name, bytes) -> files.put(name, new Content(bytes)));
        root = new CutPath(this, "cut" + UUID.randomUUID().toString().replace("-", ""), "/");
        FilePath.register(root);
    }

    /** What stands before a path on this disk. */
    String scheme() {
        return root.getScheme() + ":";
    }

    void fault(Fault present) {
        fault = present;
    }

    /** The power goes at the given change from now on, counted from 1. */
    synchronized void cutAt(long step) {
        cutAt = changes + step;
    }

    synchronized boolean isCut() {
        return changes >= cutAt;
    }

    /** How often a file was synced, by the last part of its name. */
    synchronized Map<String, Integer> forces() {
        return Map.copyOf(forces);
    }

    /** Everything that was written: what another process sees after this one was killed. */
    synchronized Map<String, byte[]> contents() {
        var all = new HashMap<String, byte[]>();
        files.forEach((name, content) -> all.put(name, content.now));
        return all;
    }

    /** What a power cut leaves. */
    synchronized Map<String, byte[]> contentsAfterCut(Loss loss, long seed) {
        var random = new Random(seed);
        var all = new HashMap<String, byte[]>();
        files.forEach((name, content) -> all.put(name, content.synced));
        var left = unsynced.size();
        for (var change : unsynced) {
            left--;
            var before = all.get(change.file());
            if (before == null) continue; // deleted since
            var after =
                    switch (loss) {
                        case DROPPED -> before;
                        case TORN ->
                                left > 0 ? change.applied(before) : change.torn(before, random);
                        case SCATTERED -> change.scattered(before, random);
                    };
            all.put(change.file(), after);
        }
        return all;
    }

    int read(String file, ByteBuffer into, long position) throws IOException {
        permit(new Access(Kind.READ, file, position + into.remaining()));
        synchronized (this) {
            var bytes = content(file).now;
            if (position >= bytes.length) return -1;
            var length = Math.min(into.remaining(), bytes.length - (int) position);
            into.put(bytes, (int) position, length);
            return length;
        }
    }

    int write(String file, ByteBuffer from, long position) throws IOException {
        var bytes = new byte[from.remaining()];
        permit(new Access(Kind.WRITE, file, position + bytes.length));
        from.get(bytes);
        change(new DiskChange.Written(file, (int) position, ByteBuffer.wrap(bytes)));
        return bytes.length;
    }

    void truncate(String file, long size) throws IOException {
        permit(new Access(Kind.TRUNCATE, file, size));
        if (size < size(file)) change(new DiskChange.Truncated(file, (int) size));
    }

    private synchronized void change(DiskChange change) throws IOException {
        if (isCut()) throw new IOException(CUT);
        changes++;
        // The change that the cut interrupts may have begun.
        unsynced.add(change);
        if (isCut()) throw new IOException(CUT);
        var content = content(change.file());
        content.now = change.applied(content.now);
    }

    void force(String file) throws IOException {
        permit(new Access(Kind.FORCE, file, 0));
        synchronized (this) {
            changes++;
            if (isCut()) throw new IOException(CUT);
            forces.merge(file.substring(file.lastIndexOf('/') + 1), 1, Integer::sum);
            unsynced.removeIf(change -> change.file().equals(file));
            var content = content(file);
            content.synced = content.now;
        }
    }

    private void permit(Access access) throws IOException {
        fault.before(access);
        synchronized (this) {
            if (isCut()) throw new IOException(CUT);
        }
    }

    synchronized long size(String file) throws IOException {
        return content(file).now.length;
    }

    synchronized boolean exists(String file) {
        return files.containsKey(file);
    }

    synchronized void create(String file) {
        files.putIfAbsent(file, new Content(new byte[0]));
    }

    synchronized void delete(String file) {
        files.remove(file);
        unsynced.removeIf(change -> change.file().equals(file));
    }

    synchronized void move(String from, String to) {
        delete(to);
        var moved = files.remove(from);
        if (moved != null) files.put(to, moved);
        unsynced.replaceAll(change -> change.file().equals(from) ? change.of(to) : change);
    }

    private Content content(String file) throws IOException {
        var content = files.get(file);
        if (content == null) throw new IOException("no such file");
        return content;
    }

    @Override
    public void close() {
        FilePath.unregister(root);
    }
}
