package org.vestibule.app.place;

import java.nio.file.Path;

/**
 * Where a practice's own files lie; none of these folders need exist yet.
 *
 * @param data databases, printed guides, the demo's certificate authority
 * @param keys apart from the data, so that a copy of the data alone opens nothing
 * @param logs without personal data
 */
public record Folders(Path data, Path keys, Path logs) {
    /** System property that puts all three in one folder, whatever the settings say. */
    public static final String PROPERTY = "vestibule.folders";

    /** Where the operating system wants them (on Unix the XDG Base Directory Specification). */
    public static Folders standard(Surroundings surroundings) {
        return switch (surroundings.family()) {
            case WINDOWS -> {
                var local =
                        surroundings
                                .variable("LOCALAPPDATA")
                                .map(Path::of)
                                .orElse(
                                        surroundings
                                                .userHome()
                                                .resolve("AppData")
                                                .resolve("Local"));
                yield under(local.resolve("Vestibule"));
            }
            case MAC -> {
                var library = surroundings.userHome().resolve("Library");
                var support = library.resolve("Application Support").resolve("Vestibule");
                yield new Folders(
                        support.resolve("data"),
                        support.resolve("keys"),
                        library.resolve("Logs").resolve("Vestibule"));
            }
            case UNIX ->
                    new Folders(
                            xdg(surroundings, "XDG_DATA_HOME", ".local/share"),
                            xdg(surroundings, "XDG_CONFIG_HOME", ".config").resolve("keys"),
                            xdg(surroundings, "XDG_STATE_HOME", ".local/state").resolve("logs"));
        };
    }

    /** All three in one folder. */
    public static Folders under(Path folder) {
        return new Folders(folder.resolve("data"), folder.resolve("keys"), folder.resolve("logs"));
    }

    /** One program's own folders. */
    public Folders of(String program) {
        return new Folders(data.resolve(program), keys.resolve(program), logs);
    }

    private static Path xdg(Surroundings surroundings, String variable, String otherwise) {
        return surroundings
                .variable(variable)
                .map(Path::of)
                .orElse(surroundings.userHome().resolve(otherwise))
                .resolve("vestibule");
    }
}
