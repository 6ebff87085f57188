package org.vestibule.device;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vestibule.device.PrintOutcome.Failed;
import org.vestibule.device.PrintOutcome.Printed;
import org.vestibule.device.PrintOutcome.Trouble;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.regex.Pattern;

/**
 * "Prints" into a folder, one PDF a job, for the demo and for practices whose own software prints
 * from there. A file appears whole or not at all, and only its owner can read it. Printing a job
 * again replaces its file.
 */
public final class FolderPrinter implements Printer {
    private static final Logger LOG = LoggerFactory.getLogger(FolderPrinter.class);
    private static final Pattern ANONYMOUS = Pattern.compile("[a-z0-9-]{1,64}");

    private final Path folder;

    /**
     * @param folder made at the first job when it is not there
     */
    public FolderPrinter(Path folder) {
        this.folder = folder;
    }

    /**
     * @throws IllegalArgumentException for a job name with anything but {@code a-z 0-9 -}: a name
     *     or an address must never become a file name
     */
    @Override
    public PrintOutcome print(byte[] pdf, String jobName) {
        if (!ANONYMOUS.matcher(jobName).matches()) {
            throw new IllegalArgumentException("a job name is 1 to 64 of a-z, 0-9 and hyphen");
        }
        try {
            write(pdf, jobName);
            return new Printed();
        } catch (IOException e) {
            LOG.warn("Could not write a job into the print folder", e);
            return new Failed(Trouble.DISK);
        }
    }

    private void write(byte[] pdf, String jobName) throws IOException {
        Files.createDirectories(folder, ownerOnly("rwx------"));
        var part = folder.resolve("." + jobName + ".part");
        try {
            Files.deleteIfExists(part);
            writeSynced(part, pdf);
            Files.move(
                    part,
                    folder.resolve(jobName + ".pdf"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void writeSynced(Path file, byte[] bytes) throws IOException {
        var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(file, options, ownerOnly("rw-------"))) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) channel.write(rest);
            channel.force(true);
        }
    }

    private FileAttribute<?>[] ownerOnly(String permissions) {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        var owner = PosixFilePermissions.fromString(permissions);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(owner)};
    }
}
