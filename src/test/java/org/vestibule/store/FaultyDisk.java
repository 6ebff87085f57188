package org.vestibule.store;

import org.h2.store.fs.FilePath;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A disk under H2's file layer that remembers what was not synced. It fails at its <i>n</i>th
 * write, and a power cut takes back what no {@code force} has made certain.
 */
final class FaultyDisk implements AutoCloseable {
    /** The message of a cut. */
    static final String CUT = "the power is cut";

    /** What the C library says. */
    static final String FULL = "No space left on device";

    private static final int SECTOR = 512;

    private final FaultyPath root;
    private final Map<String, List<Write>> unsynced = new HashMap<>();
    private long failAt = Long.MAX_VALUE;
    private String failure = CUT;
    private long steps;
    private long forces;
    private boolean pretends;

    /** What to put back when a write is lost. */
    private record Write(long position, ByteBuffer before, long sizeBefore, int length) {}

    /** How a cut treats each write that was not synced. */
    enum Loss {
        /** None of them reached the disk. */
        DROPPED,
        /** Some sectors of some of them did. */
        TORN
    }

    /**
     * @param name of its scheme, unlike that of any other disk
     */
    FaultyDisk(String name) {
        root = new FaultyPath(this, name);
        FilePath.register(root);
    }

    /** What stands before a path on this disk. */
    String scheme() {
        return root.getScheme() + ":";
    }

    /** From the given write or force on, counted from 1, everything fails like this. */
    synchronized void failAt(long step, String message) {
        failAt = steps + step;
        failure = message;
    }

    /** Says that it has synced, like a disk with a volatile cache, and does not. */
    synchronized void pretendToSync() {
        pretends = true;
    }

    synchronized void heal() {
        failAt = Long.MAX_VALUE;
    }

    synchronized boolean hasFailed() {
        return steps >= failAt;
    }

    synchronized long forces() {
        return forces;
    }

    /** Takes back what was not synced. Everything on the disk has to be closed. */
    synchronized void loseUnsynced(Loss loss, long seed) throws IOException {
        var random = new Random(seed);
        for (var file : unsynced.entrySet()) {
            try (var real = new RandomAccessFile(file.getKey(), "rw")) {
                for (var write : file.getValue().reversed()) takeBack(real, write, loss, random);
            }
        }
        unsynced.clear();
    }

    private static void takeBack(RandomAccessFile file, Write write, Loss loss, Random random)
            throws IOException {
        // What was never there before reads as zeros.
        var old = new byte[Math.max(write.length, write.before.capacity())];
        write.before.get(0, old, 0, write.before.capacity());
        for (var at = 0; at < old.length; at += SECTOR) {
            if (loss == Loss.TORN && random.nextBoolean()) continue;
            file.seek(write.position + at);
            file.write(old, at, Math.min(SECTOR, old.length - at));
        }
        if (loss == Loss.DROPPED) file.setLength(write.sizeBefore);
    }

    synchronized int write(String file, FileChannel channel, ByteBuffer bytes, long position)
            throws IOException {
        var fails = isNext();
        // The write that the cut interrupts may have begun.
        if (!fails || failure.equals(CUT)) remember(file, channel, position, bytes.remaining());
        if (fails && !failure.equals(CUT)) throw new IOException(failure);
        var written = channel.write(bytes, position);
        if (fails) throw new IOException(failure);
        return written;
    }

    synchronized void truncate(String file, FileChannel channel, long size) throws IOException {
        if (isNext()) throw new IOException(failure);
        var cut = (int) Math.max(0, channel.size() - size);
        remember(file, channel, Math.min(size, channel.size()), cut);
        channel.truncate(size);
    }

    synchronized void force(String file) throws IOException {
        if (isNext()) throw new IOException(failure);
        forces++;
        if (!pretends) unsynced.remove(file);
    }

    /** Only a cut stops reading; who has no space left can still read. */
    synchronized void read() throws IOException {
        if (hasFailed() && failure.equals(CUT)) throw new IOException(failure);
    }

    synchronized void moved(String from, String to) {
        unsynced.remove(to);
        Optional.ofNullable(unsynced.remove(from)).ifPresent(writes -> unsynced.put(to, writes));
    }

    synchronized void deleted(String file) {
        unsynced.remove(file);
    }

    /** Counts a step; once one has failed no other happens. */
    private boolean isNext() throws IOException {
        if (steps >= failAt) throw new IOException(failure);
        return ++steps >= failAt;
    }

    private void remember(String file, FileChannel channel, long position, int length)
            throws IOException {
        var size = channel.size();
        var there = Math.clamp(size - position, 0, length);
        var before = ByteBuffer.allocate(there);
        while (before.hasRemaining()) {
            if (channel.read(before, position + before.position()) < 0) break;
        }
        unsynced.computeIfAbsent(file, _ -> new ArrayList<>())
                .add(new Write(position, before, size, length));
    }

    @Override
    public void close() {
        FilePath.unregister(root);
    }
}
