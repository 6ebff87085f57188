package org.vestibule.enrollment;

import org.vestibule.practice.PortalTask;

import java.util.Optional;

/**
 * What a person wants.
 *
 * @param language tag of the language they read, such as {@code en}
 * @param declined why not today; empty when they go on
 * @param callWindow when to call, with a call-back
 */
public record Wishes(
        String language,
        ForWhom forWhom,
        PortalTask firstTask,
        FinishBy finishBy,
        Optional<DeclineReason> declined,
        Optional<CallWindow> callWindow) {
    /** Without a call. */
    public Wishes(
            String language,
            ForWhom forWhom,
            PortalTask firstTask,
            FinishBy finishBy,
            Optional<DeclineReason> declined) {
        this(language, forWhom, firstTask, finishBy, declined, Optional.empty());
    }
}
