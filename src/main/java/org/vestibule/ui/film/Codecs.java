package org.vestibule.ui.film;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The libraries of a Linux system that JavaFX reads films with; Windows and macOS bring their own.
 */
public final class Codecs {
    /** Where libraries lie in today's distributions. */
    public static final List<Path> FOLDERS =
            List.of(Path.of("/usr/lib"), Path.of("/usr/lib64"), Path.of("/usr/local/lib"));

    /** Versions of libavcodec that JavaFX 25 has a bridge to. */
    private static final List<String> NAMES =
            IntStream.rangeClosed(54, 61).mapToObj(each -> "libavcodec.so." + each).toList();

    private Codecs() {}

    /**
     * What is missing here.
     *
     * @param folders such as {@link #FOLDERS}; those one level below count too
     * @return empty when films can be read
     */
    public static Optional<String> missing(List<Path> folders) {
        var found = folders.stream().filter(Files::isDirectory).anyMatch(Codecs::holds);
        return found ? Optional.empty() : Optional.of("libavcodec");
    }

    private static boolean holds(Path folder) {
        try (var files = Files.walk(folder, 2)) {
            return files.anyMatch(file -> NAMES.contains(file.getFileName().toString()));
        } catch (IOException | UncheckedIOException _) {
            return false;
        }
    }
}
