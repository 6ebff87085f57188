package org.vestibule.frontdesk;

import java.util.List;

/**
 * What the desk answers to a kiosk's report.
 *
 * @param retry ids of parked enrollments that staff wants to be tried again
 */
public record KioskOrders(List<String> retry) {
    public KioskOrders {
        retry = List.copyOf(retry);
    }
}
