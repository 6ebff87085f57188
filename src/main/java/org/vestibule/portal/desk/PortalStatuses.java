package org.vestibule.portal.desk;

import org.vestibule.frontdesk.PortalStatus;

import java.util.Optional;

/** How far somebody has come, of everything that is known: what needs a person comes first. */
final class PortalStatuses {
    private PortalStatuses() {}

    /**
     * What is known of somebody.
     *
     * @param open what waits for the desk
     * @param account whether the first task is done, where there is an account
     * @param onTheWay an enrollment with a living code
     * @param invited a letter's code is alive
     * @param declined said "not today", today
     */
    record Facts(
            Optional<Open> open,
            Optional<Boolean> account,
            Optional<OnTheWay> onTheWay,
            boolean invited,
            boolean declined) {}

    /** What waits for the desk. */
    enum Open {
        CALL,
        ANYTHING_ELSE
    }

    /** Where an enrollment stands whose code is alive, the furthest last. */
    enum OnTheWay {
        ON_PAPER,
        ON_THE_PHONE,
        CONNECTED
    }

    static PortalStatus of(Facts facts) {
        if (facts.open().isPresent())
            return facts.open().get() == Open.CALL
                    ? PortalStatus.CALL_DUE
                    : PortalStatus.NEEDS_DESK;
        if (facts.account().isPresent())
            return facts.account().get() ? PortalStatus.ACTIVE : PortalStatus.READY;
        if (facts.onTheWay().isPresent()) return of(facts.onTheWay().get());
        if (facts.invited()) return PortalStatus.INVITED;
        return facts.declined() ? PortalStatus.NOT_TODAY : PortalStatus.NOT_YET;
    }

    private static PortalStatus of(OnTheWay onTheWay) {
        return switch (onTheWay) {
            case ON_PAPER -> PortalStatus.PAPER;
            case ON_THE_PHONE -> PortalStatus.WAITING;
            case CONNECTED -> PortalStatus.CONNECTED;
        };
    }
}
