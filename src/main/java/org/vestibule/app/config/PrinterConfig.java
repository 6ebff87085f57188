package org.vestibule.app.config;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where guides come out.
 *
 * @param folder for {@link Way#FOLDER}; empty: a folder of ours
 * @param name for {@link Way#SYSTEM}; empty: the operating system's default printer
 */
public record PrinterConfig(Way way, Optional<Path> folder, Optional<String> name) {
    /** The ways. */
    public enum Way {
        /** A PDF in a folder. */
        FOLDER,
        /** A printer the operating system knows. */
        SYSTEM,
        /** No guides on paper. */
        NONE
    }
}
