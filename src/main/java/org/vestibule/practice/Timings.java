package org.vestibule.practice;

import java.time.Duration;

/**
 * Every duration of the kiosk, each with its reason. Components, in order:
 *
 * @param idle nobody touched: ask "are you still there?" (R-12: 2 to 5 minutes)
 * @param idleWarning time to answer that before everything is wiped (R-12: at least 20 s)
 * @param maskAfter birth date and contact are masked this long after entry
 * @param seatHint on the hand-off, "you can go on at your seat" appears (product: 90 s)
 * @param readyClears the result on the hand-off clears this long after ready
 * @param poll between two looks at the portal while somebody waits; half of the 2 s in which green
 *     must follow
 */
public record Timings(
        Duration idle,
        Duration idleWarning,
        Duration maskAfter,
        Duration seatHint,
        Duration readyClears,
        Duration poll) {
    public static Timings standard() {
        return new Timings(
                Duration.ofSeconds(120),
                Duration.ofSeconds(45),
                Duration.ofSeconds(2),
                Duration.ofSeconds(90),
                Duration.ofSeconds(60),
                Duration.ofSeconds(1));
    }
}
