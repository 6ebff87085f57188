package org.vestibule.app.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Keys that only their owner may read. */
record KeyModes(Path folder) implements Check {
    private static final Set<PosixFilePermission> OTHERS =
            EnumSet.range(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_EXECUTE);

    @Override
    public Finding look() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new Finding.NotHere("keys", "this system has no file modes to look at");
        }
        if (!Files.isDirectory(folder)) return new Finding.NotHere("keys", "none yet");
        var open = open();
        return open.isEmpty()
                ? new Finding.Fine("keys", "only their owner can read them")
                : new Finding.Trouble(
                        "keys", open.size() + " that others can open", "chmod -R go= " + folder);
    }

    private List<Path> open() {
        try (var files = Files.walk(folder)) {
            return files.filter(KeyModes::isOpen).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether anybody but its owner can do anything with it; what is not there is not open. */
    static boolean isOpen(Path file) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) return false;
        if (!Files.exists(file)) return false;
        try {
            return Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
