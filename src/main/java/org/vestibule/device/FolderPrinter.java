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

/**
 * "Prints" into a folder, one PDF a job, for the demo and for practices whose own software prints
 * from there. A file appears whole or not at all, and only its owner can read it.
 */
public final class FolderPrinter implements Printer {
    private static final Logger LOG = LoggerFactory.getLogger(FolderPrinter.class);

    private final Path folder;
    private final RecentJobs canceled = new RecentJobs();

    /**
     * @param folder made at the first job when it is not there
     */
    public FolderPrinter(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    @Override
    public synchronized PrintOutcome print(byte[] pdf, JobName job) {
        try {
            if (Files.isRegularFile(file(job))) return new Printed();
            if (canceled.contains(job)) return new Failed(Trouble.UNKNOWN);
            write(pdf, job);
            return new Printed();
        } catch (IOException e) {
            LOG.warn("Could not write a job into the print folder", e);
            return new Failed(Trouble.DISK);
        }
    }

    @Override
    public PrintOutcome look(JobName job) {
        return Files.isRegularFile(file(job)) ? new Printed() : new Failed(Trouble.UNKNOWN);
    }

    /** A job is out as soon as it is in; only one that has not begun can be held. */
    @Override
    public void cancel(JobName job) {
        canceled.add(job);
    }

    @Override
    public PrinterState state() {
        for (var place = folder; place != null; place = place.getParent()) {
            if (Files.exists(place)) {
                var usable = Files.isDirectory(place) && Files.isWritable(place);
                return usable ? PrinterState.OK : PrinterState.OFFLINE;
            }
        }
        return PrinterState.OFFLINE;
    }

    private Path file(JobName job) {
        return folder.resolve(job + ".pdf");
    }

    private void write(byte[] pdf, JobName job) throws IOException {
        Files.createDirectories(folder, ownerOnly("rwx------"));
        var part = folder.resolve("." + job + ".part");
        try {
            Files.deleteIfExists(part);
            writeSynced(part, pdf);
            Files.move(part, file(job), StandardCopyOption.ATOMIC_MOVE);
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
