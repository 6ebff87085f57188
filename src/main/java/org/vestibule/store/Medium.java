package org.vestibule.store;

import org.h2.store.fs.FilePath;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** The disk below a store, asked without the database: which of the two is it that fails? */
final class Medium {
    private static final int PIECE = 64 * 1024;
    private static final String PROBE = "probe";

    private final Path folder;
    private final String disk;

    /**
     * @param disk scheme of H2's file layer
     */
    Medium(Path folder, String disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** Whether it reads a file of the folder to its end, and takes a new one. */
    boolean works(String name) {
        try {
            read(path(name));
            write(path(PROBE));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static void read(FilePath path) throws IOException {
        if (!path.exists()) return;
        try (var file = path.open("r")) {
            var piece = ByteBuffer.allocate(PIECE);
            for (var at = 0L; at < file.size(); at += piece.position()) {
                if (file.read(piece.clear(), at) <= 0) throw new IOException("ends early");
            }
        }
    }

    private static void write(FilePath path) throws IOException {
        try (var file = path.open("rw")) {
            file.write(ByteBuffer.allocate(PIECE), 0);
            file.force(true);
        } finally {
            path.delete();
        }
    }

    private FilePath path(String name) {
        return FilePath.get(disk + folder.resolve(name).toAbsolutePath());
    }
}
