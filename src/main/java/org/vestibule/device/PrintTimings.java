package org.vestibule.device;

import java.time.Duration;

/**
 * Every duration of printing, each with its reason. Components, in order:
 *
 * @param answer a person is told what became of the print: 10 s is the limit, less the making of
 *     the guide and the last question to the printer
 * @param sure a trouble has to last this long before it is told: printers and CUPS report some for
 *     a moment while they begin
 * @param look between two looks at a job; half of what still feels like at once
 * @param call for one answer of the print service, which is on this computer or in the house
 * @param afterSession a job that has not started is canceled this long after the person left, so
 *     that a stranger's guide never comes out later
 * @param slowest a job that is on its way out when the person left may still take this long
 */
public record PrintTimings(
        Duration answer,
        Duration sure,
        Duration look,
        Duration call,
        Duration afterSession,
        Duration slowest) {
    public static PrintTimings standard() {
        return new PrintTimings(
                Duration.ofSeconds(6),
                Duration.ofSeconds(2),
                Duration.ofMillis(500),
                Duration.ofMillis(1_500),
                Duration.ofSeconds(60),
                Duration.ofMinutes(5));
    }
}
