package org.vestibule.sync;

import org.vestibule.enrollment.ActivationCode;
import org.vestibule.enrollment.Pending;
import org.vestibule.outbox.Receipt;

import java.util.List;
import java.util.Optional;

/** What a kiosk needs of a practice's portal, whoever made it. Every call blocks on the network. */
public interface PortalGateway extends AutoCloseable {
    /** Hands an enrollment over; the same one again gives the first receipt's ids. */
    PortalReply<Receipt> deliver(Pending.Lookup.Found enrollment);

    /**
     * @param etag of the last look
     */
    PortalReply<TaskNews> look(String taskId, Optional<String> etag);

    /** One-time codes reserved to this kiosk; maybe fewer than asked for. */
    PortalReply<List<ActivationCode>> issueCodes(int count);

    /** Whether the portal can be reached at all. */
    boolean isReachable();

    /** Breaks off whatever is under way, which then comes back as {@link PortalReply.Later}. */
    @Override
    void close();
}
