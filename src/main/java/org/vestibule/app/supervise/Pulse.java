package org.vestibule.app.supervise;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How a child shows that it lives: it touches a file, and only from the thread that answers people.
 *
 * @param file its {@link Heartbeat} touches
 * @param silence without a touch it counts as hung; with the pause and the start that follow a
 *     screen has to be back within 10 s
 * @param grace for each of the first touches after a start
 */
public record Pulse(Path file, Duration silence, Duration grace) {
    /** The longest start seen on a slow disk took 12 s. */
    public static Pulse standard(Path file) {
        return new Pulse(file, Duration.ofSeconds(5), Duration.ofSeconds(60));
    }
}
