package org.vestibule.sync;

import org.vestibule.frontdesk.KioskOrders;
import org.vestibule.frontdesk.KioskReport;

/** What a kiosk has to say to the desk. Every call blocks on the network. */
interface DeskLine {
    PortalReply<KioskOrders> report(KioskReport report);

    PortalReply<Ringing> ring(Cry cry);

    /** What became of a call. */
    PortalReply<Ringing> ask(String id);

    /** Takes a call off the desk's list, if it can. */
    void hangUp(String id);

    /**
     * A call for help.
     *
     * @param call made here, the same for every try, so that a lost answer makes no second call
     * @param screen by name
     * @param language BCP 47 tag
     */
    record Cry(String call, String screen, String language) {}

    /**
     * A call as the desk has it.
     *
     * @param id the portal's
     */
    record Ringing(String id, State state) {}

    /** Where a call stands. */
    enum State {
        CALLING,
        /** A console has shown it. */
        HEARD,
        ON_THE_WAY,
        /** Somebody helped. */
        DONE
    }
}
