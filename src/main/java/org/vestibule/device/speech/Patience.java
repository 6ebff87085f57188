package org.vestibule.device.speech;

import java.time.Duration;

/**
 * How long a program may take until it counts as hung. The rest of what was to be said is then left
 * out, and the next words find it started anew.
 *
 * @param start until it has told its voices: PowerShell took many seconds on slow disks
 * @param rest what an utterance may take besides its characters
 * @param character for each of them; the slowest rate needs a fifth of this for Latin letters and
 *     half of it for Chinese characters
 */
record Patience(Duration start, Duration rest, Duration character) {
    static final Patience STANDARD =
            new Patience(Duration.ofSeconds(30), Duration.ofSeconds(15), Duration.ofSeconds(1));

    Duration with(String text) {
        return rest.plus(character.multipliedBy(text.length()));
    }
}
