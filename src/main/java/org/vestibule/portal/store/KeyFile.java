package org.vestibule.portal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Secrets in files of their own, readable by the program's user only (0600, folder 0700). */
public final class KeyFile {
    private KeyFile() {}

    /** 256 random bits from a file, made at the first call. */
    public static byte[] key(Path file, SecureRandom random) {
        try {
            if (!Files.exists(file)) {
                var key = new byte[32];
                random.nextBytes(key);
                write(file, HexFormat.of().formatHex(key));
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a secret so that it is there whole or not at all, also after a power cut. */
    public static void write(Path file, String content) {
        try {
            makeFolder(file.toAbsolutePath().resolveSibling("."));
            var half = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(half);
            Files.createFile(half, only(file, "rw-------"));
            Files.writeString(half, content);
            try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(
                    half,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return;
        try {
            Files.createDirectories(folder, only(folder, "rwx------"));
        } catch (FileAlreadyExistsException _) {
            return;
        }
    }

    private static FileAttribute<?>[] only(Path path, String permissions) {
        var posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
