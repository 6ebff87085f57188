package org.vestibule.app.config;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the demo is told.
 *
 * @param roster empty: the made-up people that come with the demo
 * @param keep go on with the last demo's data; false: begin anew
 */
public record DemoConfig(Optional<Path> roster, boolean keep) {}
