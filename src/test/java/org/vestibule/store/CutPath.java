package org.vestibule.store;

import org.h2.store.fs.FilePath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A path on a {@link CutDisk}; its folders are those of the real disk. */
final class CutPath extends FilePath {
    private final CutDisk disk;
    private final String scheme;
    private final String bare;

    CutPath(CutDisk disk, String scheme, String bare) {
        this.disk = disk;
        this.scheme = scheme;
        this.bare = bare;
        this.name = scheme + ":" + bare;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        if (mode.equals("r") && !exists()) throw new IOException("no such file");
        disk.create(bare);
        return new CutFile(disk, bare);
    }

    @Override
    public void moveTo(FilePath target, boolean atomicReplace) {
        disk.move(bare, ((CutPath) target).bare);
    }

    @Override
    public void delete() {
        disk.delete(bare);
    }

    @Override
    public CutPath getPath(String path) {
        var isWithScheme = path.startsWith(scheme + ":");
        return new CutPath(disk, scheme, isWithScheme ? path.substring(scheme.length() + 1) : path);
    }

    @Override
    public String getScheme() {
        return scheme;
    }

    @Override
    public long size() {
        try {
            return exists() ? disk.size(bare) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean createFile() {
        if (exists()) return false;
        disk.create(bare);
        return true;
    }

    @Override
    public boolean exists() {
        return disk.exists(bare) || isDirectory();
    }

    @Override
    public List<FilePath> newDirectoryStream() {
        return List.of();
    }

    @Override
    public CutPath toRealPath() {
        return this;
    }

    @Override
    public CutPath getParent() {
        return getPath(bare.substring(0, Math.max(1, bare.lastIndexOf('/'))));
    }

    @Override
    public boolean isDirectory() {
        return Files.isDirectory(Path.of(bare));
    }

    @Override
    public boolean isRegularFile() {
        return disk.exists(bare);
    }

    @Override
    public boolean isAbsolute() {
        return true;
    }

    @Override
    public long lastModified() {
        return 0;
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public void createDirectory() {
        // They are real, and there.
    }

    @Override
    public boolean setReadOnly() {
        return false;
    }
}
