package org.vestibule.portal.store;

import java.time.Instant;

/**
 * A call for help.
 *
 * @param taskId of its Task
 */
public record Call(String taskId, String clientId, Topic topic, Instant since, CallState state) {
    /**
     * What is known of it.
     *
     * @param screen the kiosk's screen by name
     * @param language BCP 47 tag
     */
    public record Topic(String screen, String language) {}

    public boolean isOpen() {
        return state != CallState.DONE;
    }
}
