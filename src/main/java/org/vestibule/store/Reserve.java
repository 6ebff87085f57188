package org.vestibule.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Disk space kept back. When the disk fills up it is freed, so that what is already kept can still
 * be delivered and shredded; nothing new is taken in until it stands again.
 */
final class Reserve {
    /** Room for the chunks of some hundred deliveries. */
    static final int BYTES = 4 * 1024 * 1024;

    private static final int BLOCK = 64 * 1024;

    private final Path folder;
    private final Path file;
    private boolean stands;

    Reserve(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("reserve");
    }

    /** Makes it stand if it does not. */
    synchronized void restore() throws IOException {
        if (stands) return;
        if (!Files.exists(file) || Files.size(file) != BYTES) fill();
        stands = true;
    }

    /** Gives the space back to the disk. */
    synchronized void free() throws IOException {
        stands = false;
        Files.deleteIfExists(file);
    }

    /** Takes no space that the database would lack at once. */
    private void fill() throws IOException {
        if (Files.getFileStore(folder).getUsableSpace() < BYTES + Diagnosis.FULL_BELOW_BYTES) {
            throw new IOException(Diagnosis.NO_SPACE);
        }
        try (var out =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            for (var written = 0; written < BYTES; )
                written += out.write(ByteBuffer.allocate(BLOCK));
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }
}
