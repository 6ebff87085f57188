package org.vestibule.app.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Things that type into this computer: a scanner is one of them, and nobody can tell which.
 *
 * @param folder where Linux lists them
 */
record Scanner(Path folder) implements Check {
    private static final String TRY_IT = "scan a letter on the welcome screen to try it";

    @Override
    public Finding look() {
        if (!Files.isDirectory(folder)) {
            return new Finding.NotHere("scanner", "cannot be seen from here; " + TRY_IT);
        }
        try (var devices = Files.list(folder)) {
            var count = devices.filter(it -> it.toString().endsWith("-event-kbd")).count();
            return count > 0
                    ? new Finding.Fine("scanner", count + " that type; " + TRY_IT)
                    : new Finding.Trouble("scanner", "none is plugged in", "plug one in, or none");
        } catch (IOException _) {
            return new Finding.NotHere("scanner", "cannot be seen from here; " + TRY_IT);
        }
    }
}
