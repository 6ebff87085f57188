package org.vestibule.kiosk.film;

import java.nio.file.Path;

/**
 * A practice's film about one task, in one language.
 *
 * @param name for the log: {@code es/visit.mp4}
 */
public record Film(Path file, String name, Captions captions) {}
