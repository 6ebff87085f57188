package org.vestibule.store;

import org.h2.store.fs.FilePath;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;

/** A path on a {@link FaultyDisk}; the files themselves are ordinary ones. */
final class FaultyPath extends FilePath {
    private final FaultyDisk disk;
    private final String scheme;
    private final FilePath real;

    /** The root, which knows how to make the others. */
    FaultyPath(FaultyDisk disk, String scheme) {
        this(disk, scheme, FilePath.get("."));
    }

    private FaultyPath(FaultyDisk disk, String scheme, FilePath real) {
        this.disk = disk;
        this.scheme = scheme;
        this.real = real;
        this.name = scheme + ":" + real;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        disk.read();
        return new FaultyFile(disk, real.toString(), real.open(mode));
    }

    @Override
    public void moveTo(FilePath target, boolean atomicReplace) {
        var to = target.unwrap();
        real.moveTo(to, atomicReplace);
        disk.moved(real.toString(), to.toString());
    }

    @Override
    public void delete() {
        real.delete();
        disk.deleted(real.toString());
    }

    @Override
    public FilePath getPath(String path) {
        var bare = path.startsWith(scheme + ":") ? path.substring(scheme.length() + 1) : path;
        return wrap(FilePath.get(bare));
    }

    private FilePath wrap(FilePath path) {
        return new FaultyPath(disk, scheme, path);
    }

    @Override
    public FilePath unwrap() {
        return real;
    }

    @Override
    public String getScheme() {
        return scheme;
    }

    @Override
    public long size() {
        return real.size();
    }

    @Override
    public boolean createFile() {
        return real.createFile();
    }

    @Override
    public boolean exists() {
        return real.exists();
    }

    @Override
    public List<FilePath> newDirectoryStream() {
        return real.newDirectoryStream().stream().map(this::wrap).toList();
    }

    @Override
    public FilePath toRealPath() {
        return wrap(real.toRealPath());
    }

    @Override
    public FilePath getParent() {
        return wrap(real.getParent());
    }

    @Override
    public boolean isDirectory() {
        return real.isDirectory();
    }

    @Override
    public boolean isRegularFile() {
        return real.isRegularFile();
    }

    @Override
    public boolean isAbsolute() {
        return real.isAbsolute();
    }

    @Override
    public long lastModified() {
        return real.lastModified();
    }

    @Override
    public boolean canWrite() {
        return real.canWrite();
    }

    @Override
    public void createDirectory() {
        real.createDirectory();
    }

    @Override
    public boolean setReadOnly() {
        return real.setReadOnly();
    }
}
