package org.vestibule.app.command;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/** Options that every program understands. */
final class Common {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "Settings file. Without it: VESTIBULE_CONFIG, then vestibule.toml in the program's"
                            + " folder, then the standard settings.")
    private Optional<Path> config = Optional.empty();

    Optional<Path> config() {
        return config;
    }
}
