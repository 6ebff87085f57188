package org.vestibule.portal.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A one-time code, without the code.
 *
 * @param clientId the kiosk it was issued to; empty for a letter's
 * @param patientId whom it was written to, or to whom it was bound
 * @param opened whether a phone has opened its page
 */
public record Code(
        String id,
        Optional<String> clientId,
        Optional<String> patientId,
        State state,
        boolean opened,
        Instant expires) {
    /** Where a code stands. */
    public enum State {
        /** May open an account, once its enrollment is there. */
        LIVE,
        /** Opened one. */
        USED,
        /** Another code of the same person took its place. */
        RETIRED
    }

    public boolean isAlive(Instant now) {
        return state == State.LIVE && now.isBefore(expires);
    }

    /** Written on a letter to a person of the roster. */
    public boolean isInvitation() {
        return clientId.isEmpty();
    }
}
