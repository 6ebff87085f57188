package org.vestibule.app.place;

import java.nio.file.Path;
import java.util.Map;

/** Surroundings as a test wants them. */
public final class Places {
    private Places() {}

    public static Surroundings linux(Path folder, Map<String, String> environment) {
        return new Surroundings(
                environment,
                Map.of("os.name", "Linux", "user.home", folder.resolve("user").toString()),
                folder);
    }
}
