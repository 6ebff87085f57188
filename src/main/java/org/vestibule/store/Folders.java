package org.vestibule.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders that only their owner enters, and whose entries survive a power cut. */
final class Folders {
    private Folders() {}

    static boolean isPosix(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Leaves a folder that is already there as it is. */
    static void create(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return;
        if (isPosix(folder)) {
            var ownerOnly = PosixFilePermissions.fromString("rwx------");
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(ownerOnly));
        } else {
            Files.createDirectories(folder);
        }
    }

    /** Makes created and renamed entries durable; Windows does so by itself. */
    static void sync(Path folder) throws IOException {
        if (!isPosix(folder)) return;
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
