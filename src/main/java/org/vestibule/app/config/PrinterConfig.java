package org.vestibule.app.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where guides come out.
 *
 * @param folder for {@link Way#FOLDER}; empty: a folder of ours
 * @param queue for {@link Way#SYSTEM}; empty: the print service's default
 * @param server the print service, {@code ipp://host[:port]}
 */
public record PrinterConfig(Way way, Optional<Path> folder, Optional<String> queue, URI server) {
    /** The ways. */
    public enum Way {
        /** A PDF in a folder. */
        FOLDER,
        /** A queue of CUPS. */
        SYSTEM,
        /** No guides on paper. */
        NONE
    }
}
