package org.vestibule.frontdesk;

import java.time.Instant;

/**
 * Somebody at a kiosk touched Help.
 *
 * @param id of its Task
 * @param kiosk its name
 * @param screen the kiosk's screen by name, such as {@code CONTACT}; never what was typed
 * @param language BCP 47 tag, of the interpreter where one is asked for
 */
public record HelpCall(
        String id, String kiosk, String screen, String language, Instant since, State state) {
    /** Where it stands. */
    public enum State {
        CALLING,
        /** Somebody said that they are on their way. */
        ON_THE_WAY
    }
}
