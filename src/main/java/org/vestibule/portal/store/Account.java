package org.vestibule.portal.store;

import org.vestibule.practice.PortalTask;

/**
 * A living account.
 *
 * @param signInName in comparable form
 * @param password as Argon2id keeps it (PHC string)
 * @param failures wrong passwords in a row
 */
public record Account(
        String id,
        String patientId,
        String signInName,
        String password,
        int failures,
        Start start) {
    /** What the first pages show. */
    public record Start(String language, PortalTask firstTask, boolean firstTaskDone) {}

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
