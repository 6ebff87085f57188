package org.vestibule.console.today;

import org.vestibule.frontdesk.Expected;
import org.vestibule.frontdesk.PortalStatus;

/** Whom the list shows. */
public enum StatusFilter {
    EVERYBODY,
    /** No account yet, whatever is under way. */
    NOT_ON_PORTAL,
    /** The desk has to do something. */
    NEEDS_DESK,
    /** Nothing is under way at all. */
    NOT_ASKED,
    /** They have an account. */
    ON_PORTAL;

    boolean takes(Row row) {
        if (this == EVERYBODY) return true;
        return row.visit().map(Expected::status).filter(this::takes).isPresent();
    }

    private boolean takes(PortalStatus status) {
        return switch (this) {
            case EVERYBODY -> true;
            case NOT_ON_PORTAL -> !isOnPortal(status);
            case ON_PORTAL -> isOnPortal(status);
            case NEEDS_DESK -> status == PortalStatus.NEEDS_DESK || status == PortalStatus.CALL_DUE;
            case NOT_ASKED -> status == PortalStatus.NOT_YET;
        };
    }

    static boolean isOnPortal(PortalStatus status) {
        return switch (status) {
            case ACTIVE, READY -> true;
            case CONNECTED, WAITING, NEEDS_DESK, PAPER, CALL_DUE, INVITED, NOT_TODAY, NOT_YET ->
                    false;
        };
    }
}
