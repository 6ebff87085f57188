package org.vestibule.app.supervise;

import java.util.List;

/**
 * A program to keep running.
 *
 * @param name for people, such as {@code kiosk}
 * @param command with all its arguments
 */
public record Child(String name, List<String> command) {
    public Child {
        command = List.copyOf(command);
    }
}
