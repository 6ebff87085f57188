package org.vestibule.app.config;

import org.vestibule.portal.store.DatabaseRefused;
import org.vestibule.portal.store.PostgresAddress;
import org.vestibule.portal.store.PostgresLogin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the portal is told.
 *
 * @param host name or address to listen on
 * @param tls the practice's own certificate; empty: the portal makes its own authority, which a
 *     phone will warn of
 * @param database in place of a file among the data
 * @param attestFromRoster a roster column counts as the desk's attestation: for the demo only
 */
public record PortalConfig(
        String host,
        int port,
        Optional<Tls> tls,
        Optional<Database> database,
        boolean attestFromRoster) {
    /**
     * @param certificate PEM, the leaf first
     * @param privateKey PEM, PKCS #8
     */
    public record Tls(Path certificate, Path privateKey) {}

    /**
     * @param passwordFile its first line
     * @param authority PEM of the one that vouches for the server
     */
    public record Database(
            PostgresAddress address, String user, Path passwordFile, Optional<Path> authority) {
        /**
         * With the password.
         *
         * @throws DatabaseRefused when its file cannot be read
         */
        public PostgresLogin login() {
            try (var lines = Files.lines(passwordFile)) {
                return new PostgresLogin(address, user, lines.findFirst().orElse(""), authority);
            } catch (IOException | UncheckedIOException _) {
                throw new DatabaseRefused("portal.database-password-file cannot be read.");
            }
        }
    }

    /** The same with a file among the data. */
    PortalConfig withoutDatabase() {
        return new PortalConfig(host, port, tls, Optional.empty(), attestFromRoster);
    }
}
