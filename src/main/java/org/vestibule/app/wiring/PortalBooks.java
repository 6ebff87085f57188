package org.vestibule.app.wiring;

import org.vestibule.fhir.Systems;
import org.vestibule.portal.PortalSettings;
import org.vestibule.portal.store.KeyFile;
import org.vestibule.portal.store.PortalDatabase;
import org.vestibule.portal.store.Resources;

import java.security.SecureRandom;
import java.util.List;

/** What a portal has in its database, read past the portal itself. */
public final class PortalBooks {
    private static final String OURS = Systems.ENROLLMENT + "|";

    private PortalBooks() {}

    /**
     * A Task at the portal.
     *
     * @param id the portal's
     * @param enrollment whose it is, as its identifier says
     */
    public record Entry(String id, String enrollment) {}

    /**
     * Every Task of an enrollment.
     *
     * @param folders the portal's; no other process may have a file there open
     */
    public static List<Entry> tasks(PortalSettings.Folders folders) {
        try (var database = open(folders)) {
            return database.read(rows -> rows.resources().names("Task")).stream()
                    .filter(task -> task.identifier().startsWith(OURS))
                    .map(PortalBooks::entry)
                    .toList();
        }
    }

    private static PortalDatabase open(PortalSettings.Folders folders) {
        if (folders.postgres().isPresent()) return PortalDatabase.beside(folders.postgres().get());
        var key = KeyFile.key(folders.keys().resolve("portal.key"), new SecureRandom());
        return PortalDatabase.open(folders.data(), PortalDatabase.Secrets.of(key));
    }

    private static Entry entry(Resources.Name task) {
        return new Entry(task.id(), task.identifier().substring(OURS.length()));
    }
}
