package org.vestibule.app.place;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The one place that knows where what we ship lies.
 *
 * @param root the unpacked distribution, or a checkout of the sources
 */
public record Home(Path root) {
    /** Fonts, style sheets and pictures. */
    public Path assets() {
        return root.resolve("kiosk-assets");
    }

    public Path fonts() {
        return assets().resolve("fonts");
    }

    /** A practice's own films; most have none. */
    public Path tutorials() {
        return assets().resolve("tutorials");
    }

    /** HTML and CSS of the guides. */
    public Path templates() {
        return root.resolve("print-templates");
    }

    /** Where a command without {@code --out} writes: {@code target} in a checkout. */
    public Path output(Path workingDirectory) {
        return Files.isRegularFile(root.resolve("pom.xml"))
                ? root.resolve("target")
                : workingDirectory;
    }

    /**
     * Looks at {@code -Dvestibule.home} and {@code VESTIBULE_HOME}, which are taken at their word;
     * then at the folder above the jar's {@code lib} and at the working directory.
     */
    public static Search find(Surroundings surroundings) {
        var told =
                surroundings
                        .property("vestibule.home")
                        .or(() -> surroundings.variable("VESTIBULE_HOME"));
        return told.map(folder -> search(List.of(Path.of(folder))))
                .orElseGet(() -> search(guesses(surroundings, codeSource())));
    }

    static List<Path> guesses(Surroundings surroundings, Optional<Path> code) {
        var places = new ArrayList<Path>();
        code.map(Path::getParent)
                .filter(lib -> lib.endsWith("lib"))
                .map(Path::getParent)
                .filter(Objects::nonNull)
                .ifPresent(places::add);
        places.add(surroundings.workingDirectory());
        return places;
    }

    private static Search search(List<Path> places) {
        for (var place : places) {
            var home = new Home(place.toAbsolutePath().normalize());
            if (Files.isDirectory(home.assets()) && Files.isDirectory(home.templates())) {
                return new Search.Found(home);
            }
        }
        var tried = places.stream().map(Path::toString).collect(Collectors.joining(" or "));
        return new Search.Missing(
                "No folders kiosk-assets and print-templates in "
                        + tried
                        + "; set VESTIBULE_HOME to the folder that holds them.");
    }

    private static Optional<Path> codeSource() {
        var source = Home.class.getProtectionDomain().getCodeSource();
        if (source == null) return Optional.empty();
        try {
            return Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a code source is always a URI", e);
        }
    }

    /** What came of looking for the home. */
    public sealed interface Search {
        record Found(Home home) implements Search {}

        /**
         * @param sentence where it was looked for and what to do
         */
        record Missing(String sentence) implements Search {}
    }
}
