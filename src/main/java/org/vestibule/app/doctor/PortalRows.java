package org.vestibule.app.doctor;

import org.vestibule.app.config.PortalConfig;
import org.vestibule.portal.store.DatabaseRefused;
import org.vestibule.portal.store.PostgresCheckup;

import java.util.Optional;

/**
 * Whether the PostgreSQL server of a portal does what the portal relies on.
 *
 * @param database empty: a file, which the portal itself looks after
 */
record PortalRows(Optional<PortalConfig.Database> database) implements Check {
    private static final String SUBJECT = "portal database";

    @Override
    public Finding look() {
        if (database.isEmpty()) return new Finding.NotHere(SUBJECT, "a file among the data");
        var file = database.get().passwordFile();
        if (KeyModes.isOpen(file)) {
            return new Finding.Trouble(
                    SUBJECT, "others can read its password", "chmod go= " + file);
        }
        try {
            return judge(PostgresCheckup.of(database.get().login()));
        } catch (DatabaseRefused e) {
            return new Finding.Trouble(SUBJECT, e.sentence(), "name a file with the password");
        }
    }

    private static Finding judge(PostgresCheckup.Answer answer) {
        return switch (answer) {
            case PostgresCheckup.Answer.Unreached(var why) ->
                    new Finding.Trouble(SUBJECT, why, "check server, network, user and CA file");
            case PostgresCheckup.Answer.Seen(var version, var wrong) ->
                    wrong.isEmpty()
                            ? new Finding.Fine(SUBJECT, "PostgreSQL " + version + " answers")
                            : new Finding.Trouble(
                                    SUBJECT,
                                    "PostgreSQL " + version + " has " + String.join(", ", wrong),
                                    "set them as decision 0019 says");
        };
    }
}
