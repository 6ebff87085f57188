package org.vestibule.app.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the console is told.
 *
 * @param name as the portal's list of devices has it
 * @param portal where the desk's data are
 * @param portalCa PEM of the authority that the portal's certificate comes from; empty: the one
 *     that a portal on this computer made
 */
public record ConsoleConfig(String name, URI portal, Optional<Path> portalCa) {}
