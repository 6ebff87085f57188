package org.vestibule.app.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What came with the program is still there.
 *
 * @param ending of the files that count
 */
record Shipped(String subject, Path folder, String ending) implements Check {
    @Override
    public Finding look() {
        var count = Files.isDirectory(folder) ? count() : 0;
        return count > 0
                ? new Finding.Fine(subject, count + " files")
                : new Finding.Trouble(
                        subject, "none in " + folder, "unpack the distribution again");
    }

    private long count() {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
