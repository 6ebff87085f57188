package org.vestibule.store;

import org.h2.store.fs.FileBaseDefault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;

/** An open file on a {@link FaultyDisk}. */
final class FaultyFile extends FileBaseDefault {
    private final FaultyDisk disk;
    private final String name;
    private final FileChannel real;

    FaultyFile(FaultyDisk disk, String name, FileChannel real) {
        this.disk = disk;
        this.name = name;
        this.real = real;
    }

    @Override
    public synchronized int read(ByteBuffer bytes, long position) throws IOException {
        disk.read();
        return real.read(bytes, position);
    }

    @Override
    public synchronized int write(ByteBuffer bytes, long position) throws IOException {
        return disk.write(name, real, bytes, position);
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        disk.truncate(name, real, size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        disk.force(name);
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
