package org.vestibule.device.ipp;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vestibule.device.JobName;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of this kiosk's own jobs that may still come out, on the disk before they are handed
 * over: after a crash or a power cut they are found again and taken back. Safe for several threads.
 */
final class JobLedger {
    private static final Logger LOG = LoggerFactory.getLogger(JobLedger.class);

    private final Path file;
    private final Set<JobName> names;

    private JobLedger(Path file, Set<JobName> names) {
        this.file = file;
        this.names = names;
    }

    /** What an earlier run left; a file that cannot be read counts as empty. */
    static JobLedger open(Path file) {
        var names = new LinkedHashSet<JobName>();
        try {
            if (Files.exists(file)) {
                for (var line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
                    name(line).ifPresent(names::add);
                }
            }
        } catch (IOException e) {
            LOG.warn("Could not read which prints were left open", e);
        }
        return new JobLedger(file, names);
    }

    private static Optional<JobName> name(String line) {
        try {
            return Optional.of(new JobName(line));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    synchronized boolean contains(JobName job) {
        return names.contains(job);
    }

    synchronized Set<JobName> names() {
        return Set.copyOf(names);
    }

    /**
     * @throws IOException when it is not on the disk; then it is not in here either
     */
    synchronized void add(JobName job) throws IOException {
        if (!names.add(job)) return;
        try {
            write();
        } catch (IOException e) {
            names.remove(job);
            throw e;
        }
    }

    synchronized void remove(JobName job) {
        if (!names.remove(job)) return;
        try {
            write();
        } catch (IOException e) {
            // A name too many is harmless: its job is looked up, and is over.
            LOG.warn("Could not write which prints are open", e);
        }
    }

    private void write() throws IOException {
        var text = names.stream().map(name -> name + "\n").collect(Collectors.joining());
        Files.createDirectories(file.toAbsolutePath().getParent());
        var part = file.resolveSibling(file.getFileName() + ".part");
        try (var channel =
                FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
