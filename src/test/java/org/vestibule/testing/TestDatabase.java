package org.vestibule.testing;

import org.vestibule.portal.store.PortalDatabase;
import org.vestibule.portal.store.PostgresLogin;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a portal can keep its data in. {@code -Dvestibule.portal.database=postgres} lets every
 * portal of the tests do so in PostgreSQL, and not only those of the tests that take turns.
 */
public enum TestDatabase {
    H2,
    POSTGRES;

    /** For tests that have no opinion. */
    public static TestDatabase standard() {
        var told = System.getProperty("vestibule.portal.database", "h2");
        return valueOf(told.toUpperCase(Locale.ROOT));
    }

    /** A new database on the server of this JVM; empty for a file. */
    public Optional<PostgresLogin> login() {
        return this == H2 ? Optional.empty() : Optional.of(TestPostgres.database());
    }

    /** Opens the same new database each time. */
    public Supplier<PortalDatabase> in(Path folder) {
        return login().<Supplier<PortalDatabase>>map(login -> () -> PortalDatabase.open(login))
                .orElse(() -> PortalDatabase.open(folder, PortalDatabase.Secrets.of(new byte[32])));
    }
}
