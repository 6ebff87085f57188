package org.vestibule.app.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Room for the store.
 *
 * @param folder need not exist yet
 * @param needed bytes
 */
record DiskSpace(Path folder, long needed) implements Check {
    private static final long GIGABYTE = 1_000_000_000L;

    /** Half a gigabyte holds years of enrollments, logs and the reserve file. */
    DiskSpace(Path folder) {
        this(folder, GIGABYTE / 2);
    }

    @Override
    public Finding look() {
        try {
            var free = Files.getFileStore(existing(folder.toAbsolutePath())).getUsableSpace();
            var seen = String.format(Locale.ROOT, "%.1f GB free", (double) free / GIGABYTE);
            return free >= needed
                    ? new Finding.Fine("disk space", seen)
                    : new Finding.Trouble(
                            "disk space", seen, "make room on the disk that holds " + folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path existing(Path folder) {
        var parent = folder.getParent();
        return Files.exists(folder) || parent == null ? folder : existing(parent);
    }
}
