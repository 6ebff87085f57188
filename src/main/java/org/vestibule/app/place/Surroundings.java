package org.vestibule.app.place;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the operating system tells a program at its start.
 *
 * @param environment variables, such as {@code DISPLAY}
 * @param properties of the JVM, such as {@code os.name}
 * @param workingDirectory absolute
 */
public record Surroundings(
        Map<String, String> environment, Map<String, String> properties, Path workingDirectory) {
    public Surroundings {
        environment = Map.copyOf(environment);
        properties = Map.copyOf(properties);
    }

    /** Those of this process. */
    public static Surroundings ofThisProcess() {
        var properties =
                System.getProperties().stringPropertyNames().stream()
                        .collect(
                                Collectors.toMap(
                                        name -> name, name -> System.getProperty(name, "")));
        return new Surroundings(System.getenv(), properties, Path.of("").toAbsolutePath());
    }

    /** The variable's value; empty when it is unset or blank. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** The property's value; empty when it is unset or blank. */
    public Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name)).filter(value -> !value.isBlank());
    }

    public Family family() {
        var os = property("os.name").orElse("");
        if (os.startsWith("Windows")) return Family.WINDOWS;
        return os.startsWith("Mac") ? Family.MAC : Family.UNIX;
    }

    /** The user's home folder. */
    public Path userHome() {
        return Path.of(property("user.home").orElse("."));
    }

    /** Operating systems that keep their files in different places. */
    public enum Family {
        UNIX,
        MAC,
        WINDOWS
    }
}
