package org.vestibule.portal;

import io.javalin.config.RoutesConfig;

import org.vestibule.portal.pages.Accounts;
import org.vestibule.portal.pages.Activation;
import org.vestibule.portal.store.PostgresLogin;
import org.vestibule.practice.Practice;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/**
 * What a portal is told at start.
 *
 * @param pairingCode a code that lets the first device in; a used one stays used
 * @param pages what phones open; without them only devices are served
 */
public record PortalSettings(
        Folders folders,
        Address address,
        Practice practice,
        InstantSource clock,
        Optional<String> pairingCode,
        Optional<PublicPages> pages) {
    /**
     * Where everything is kept.
     *
     * @param data the database and {@code ca.pem}
     * @param keys what opens the database, and the private keys (0600); elsewhere than the data
     * @param postgres the database that is used in place of a file among the data
     */
    public record Folders(Path data, Path keys, Optional<PostgresLogin> postgres) {
        public Folders(Path data, Path keys) {
            this(data, keys, Optional.empty());
        }
    }

    /**
     * Where it listens.
     *
     * @param host name or address, {@code 0.0.0.0} for all
     * @param port 0 for any
     * @param publicAddress what phones and devices open, without a trailing slash; empty for {@code
     *     https://localhost:<port>}
     */
    public record Address(
            String host, int port, Optional<URI> publicAddress, Certificate certificate) {}

    /** What proves that it is the practice's. */
    public sealed interface Certificate {
        /**
         * From any authority.
         *
         * @param chain PEM, the leaf first
         * @param key PEM, PKCS #8
         */
        record Pem(Path chain, Path key) implements Certificate {}

        /** From an authority of its own, which a phone will warn of. */
        record OwnAuthority() implements Certificate {}
    }

    /** The pages a phone opens. */
    @FunctionalInterface
    public interface PublicPages {
        void register(RoutesConfig routes, Activation activation, Accounts accounts);
    }
}
