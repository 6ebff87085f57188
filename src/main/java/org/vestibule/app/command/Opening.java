package org.vestibule.app.command;

import org.vestibule.app.config.Settings;
import org.vestibule.app.config.SettingsFile;
import org.vestibule.app.config.SettingsFile.Reading;
import org.vestibule.app.place.Folders;
import org.vestibule.app.place.Home;
import org.vestibule.app.place.Surroundings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds home and settings before anything starts. */
sealed interface Opening {
    record Open(Site site) implements Opening {}

    /**
     * @param sentence what is wrong and what is allowed
     */
    record Refused(String sentence) implements Opening {}

    static Opening of(Surroundings surroundings, Optional<Path> config) {
        var opening =
                switch (Home.find(surroundings)) {
                    case Home.Search.Missing(var sentence) -> new Refused(sentence);
                    case Home.Search.Found(var home) -> open(surroundings, home, config);
                };
        return opening instanceof Open(var site) ? new Open(told(surroundings, site)) : opening;
    }

    /** What the program that started this one says, whatever the settings say. */
    private static Site told(Surroundings surroundings, Site site) {
        var folders = surroundings.property(Folders.PROPERTY).map(Path::of).map(Folders::under);
        var there = folders.map(site::in).orElse(site);
        var everyLanguage = surroundings.property(Settings.EVERY_LANGUAGE).isPresent();
        return everyLanguage ? there.inEveryLanguage() : there;
    }

    private static Opening open(Surroundings surroundings, Home home, Optional<Path> config) {
        var folders = Folders.standard(surroundings);
        var file = config.or(() -> told(surroundings)).or(() -> shipped(home));
        if (file.isEmpty()) {
            return new Open(new Site(home, Settings.standard(folders), Optional.empty()));
        }
        return switch (SettingsFile.read(file.get(), folders)) {
            case Reading.Read(var settings) -> new Open(new Site(home, settings, file));
            case Reading.Wrong(var sentence) -> new Refused(sentence);
        };
    }

    private static Optional<Path> told(Surroundings surroundings) {
        return surroundings.variable("VESTIBULE_CONFIG").map(Path::of);
    }

    private static Optional<Path> shipped(Home home) {
        return Optional.of(home.root().resolve("vestibule.toml")).filter(Files::isRegularFile);
    }
}
