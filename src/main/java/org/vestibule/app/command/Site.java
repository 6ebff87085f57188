package org.vestibule.app.command;

import org.vestibule.app.config.Settings;
import org.vestibule.app.place.Folders;
import org.vestibule.app.place.Home;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a program runs and what it was told.
 *
 * @param settingsFile empty when none was found and the standard settings hold
 */
public record Site(Home home, Settings settings, Optional<Path> settingsFile) {
    /** The same with other folders. */
    public Site in(Folders folders) {
        return new Site(home, settings.in(folders), settingsFile);
    }

    /** The same with every language there is, reviewed or not: for demo and tour. */
    public Site inEveryLanguage() {
        return new Site(home, settings.inEveryLanguage(), settingsFile);
    }

    public Folders folders() {
        return settings.folders();
    }
}
