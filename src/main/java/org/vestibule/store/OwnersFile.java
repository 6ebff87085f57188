package org.vestibule.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;

/** A few lines of text that nobody but their owner reads. */
final class OwnersFile {
    private final Path folder;
    private final Path file;

    /**
     * @param folder made when it is first written to
     */
    OwnersFile(Path folder, String name) {
        this.folder = folder;
        file = folder.resolve(name);
    }

    /** Empty when there is none yet. */
    List<String> read() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** Whole or not at all, and on the disk when it returns. */
    void write(List<String> lines) throws IOException {
        Folders.create(folder);
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        try (var channel = FileChannel.open(fresh, options, ownerOnly())) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Folders.sync(folder);
    }

    /** Windows has no POSIX permissions: there the folder's access list protects the file. */
    private FileAttribute<?>[] ownerOnly() {
        if (!Folders.isPosix(file)) return new FileAttribute<?>[0];
        var permissions = PosixFilePermissions.fromString("rw-------");
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    }
}
