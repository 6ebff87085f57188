package org.vestibule.app.supervise;

import java.util.List;
import java.util.Optional;

/**
 * A program to keep running.
 *
 * @param name for people, such as {@code kiosk}
 * @param command with all its arguments
 * @param pulse how it shows that it answers; empty: as long as it runs it counts as well
 */
public record Child(String name, List<String> command, Optional<Pulse> pulse) {
    public Child {
        command = List.copyOf(command);
    }
}
