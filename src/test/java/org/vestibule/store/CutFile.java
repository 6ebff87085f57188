package org.vestibule.store;

import org.h2.store.fs.FakeFileChannel;
import org.h2.store.fs.FileBaseDefault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileLock;

/**
 * An open file on a {@link CutDisk}, which locks by itself: who is held up holds up nobody else.
 */
@SuppressWarnings("UnsynchronizedOverridesSynchronized")
final class CutFile extends FileBaseDefault {
    private final CutDisk disk;
    private final String name;

    CutFile(CutDisk disk, String name) {
        this.disk = disk;
        this.name = name;
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
        checkOpen();
        return disk.read(name, into, position);
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        checkOpen();
        return disk.write(name, from, position);
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        checkOpen();
        disk.truncate(name, size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        checkOpen();
        disk.force(name);
    }

    @Override
    public long size() throws IOException {
        checkOpen();
        return disk.size(name);
    }

    /** Nobody else has this disk. */
    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        return new FileLock(FakeFileChannel.INSTANCE, position, size, shared) {
            @Override
            public boolean isValid() {
                return true;
            }

            @Override
            public void release() {
                // Nobody waits for it.
            }
        };
    }

    @Override
    protected void implCloseChannel() {
        // Its bytes are the disk's.
    }

    private void checkOpen() throws ClosedChannelException {
        if (!isOpen()) throw new ClosedChannelException();
    }
}
