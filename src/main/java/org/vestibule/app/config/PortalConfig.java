package org.vestibule.app.config;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the portal is told.
 *
 * @param host name or address to listen on
 * @param tls the practice's own certificate; empty: the portal makes its own authority, which a
 *     phone will warn of
 * @param attestFromRoster a roster column counts as the desk's attestation: for the demo only
 */
public record PortalConfig(String host, int port, Optional<Tls> tls, boolean attestFromRoster) {
    /**
     * @param certificate PEM, the leaf first
     * @param privateKey PEM, PKCS #8
     */
    public record Tls(Path certificate, Path privateKey) {}
}
