package org.vestibule.console.today;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/** Asks where a file is to go. */
@FunctionalInterface
public interface SaveAs {
    /**
     * @param owner the window that asks
     * @param name suggested, such as {@code today-2026-11-23.csv}
     * @return empty: nowhere
     */
    Optional<Path> where(@Nullable Window owner, String name);

    /** The operating system's own question. */
    static SaveAs system() {
        return (owner, name) -> {
            var chooser = new FileChooser();
            chooser.setInitialFileName(name);
            return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
        };
    }
}
