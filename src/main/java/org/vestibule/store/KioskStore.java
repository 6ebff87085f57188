package org.vestibule.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vestibule.audit.AuditChain.Verdict;
import org.vestibule.audit.AuditLog;
import org.vestibule.enrollment.CodePool;
import org.vestibule.enrollment.Enrollments;
import org.vestibule.enrollment.Pending;
import org.vestibule.enrollment.ProgressLog;
import org.vestibule.outbox.Outbox;

/**
 * Everything a kiosk keeps. Its ports may be used from any thread but the UI's: each waits for the
 * disk, and throws {@link StoreUnavailable} when the disk fails, except {@link Enrollments}, which
 * says so in its answer.
 */
public final class KioskStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KioskStore.class);

    private final HealingStore store;
    private final DurableOutbox outbox;
    private final DurableEnrollments enrollments;
    private final SealedCodePool codePool;
    private final ChainedAuditLog auditLog;

    private KioskStore(StoreSettings settings, HealingStore store) {
        this.store = store;
        this.outbox = new DurableOutbox(store);
        this.enrollments = new DurableEnrollments(store, settings, outbox::added);
        this.codePool = new SealedCodePool(store, settings.clock());
        this.auditLog = new ChainedAuditLog(store, settings.clock());
    }

    /** Opens the store, and makes it with a new key when there is none. */
    public static Opening open(StoreSettings settings) {
        return open(settings, "file:");
    }

    /**
     * @param disk scheme of H2's file layer, for faults in tests
     */
    static Opening open(StoreSettings settings, String disk) {
        try {
            var opener = SessionOpener.withKeys(settings, disk);
            var store = new HealingStore(opener, new Reserve(settings.data()));
            store.open();
            return new Opening.Opened(new KioskStore(settings, store));
        } catch (StoreUnavailable e) {
            LOG.error("the store does not open", e);
            return new Opening.Refused(e.trouble());
        }
    }

    public Enrollments enrollments() {
        return enrollments;
    }

    public Pending pending() {
        return new SealedPending(store);
    }

    public CodePool codePool() {
        return codePool;
    }

    public ProgressLog progressLog() {
        return new DurableProgress(store);
    }

    public Outbox outbox() {
        return outbox;
    }

    public AuditLog auditLog() {
        return auditLog;
    }

    /** Whether the audit trail was touched from outside. */
    public Verdict verifyAudit() {
        return auditLog.verify();
    }

    @Override
    public void close() {
        store.close();
    }
}
