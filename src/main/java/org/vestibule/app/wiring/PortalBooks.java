package org.vestibule.app.wiring;

import org.vestibule.fhir.Systems;
import org.vestibule.portal.store.KeyFile;
import org.vestibule.portal.store.PortalDatabase;
import org.vestibule.portal.store.Resources;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/** What a portal on this computer has on its disk, read past the portal itself. */
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
     * @param data the portal's folders; no other process may have them open
     */
    public static List<Entry> tasks(Path data, Path keys) {
        var key = KeyFile.key(keys.resolve("portal.key"), new SecureRandom());
        try (var database = PortalDatabase.open(data, PortalDatabase.Secrets.of(key))) {
            return database.read(rows -> rows.resources().names("Task")).stream()
                    .filter(task -> task.identifier().startsWith(OURS))
                    .map(PortalBooks::entry)
                    .toList();
        }
    }

    private static Entry entry(Resources.Name task) {
        return new Entry(task.id(), task.identifier().substring(OURS.length()));
    }
}
