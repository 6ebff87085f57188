package org.vestibule.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vestibule.audit.AuditChain.Verdict;
import org.vestibule.audit.AuditLog;
import org.vestibule.enrollment.Availability;
import org.vestibule.enrollment.CodePool;
import org.vestibule.enrollment.Enrollments;
import org.vestibule.enrollment.Pending;
import org.vestibule.enrollment.ProgressLog;
import org.vestibule.outbox.Outbox;

import java.util.List;
import java.util.Optional;

/**
 * Everything a kiosk keeps. Its ports may be used from any thread but the UI's: each waits for the
 * disk, and throws {@link StoreUnavailable} when the disk fails, except {@link Enrollments}, which
 * says so in its answer.
 */
public final class KioskStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KioskStore.class);

    private final StoreSettings settings;
    private final HealingStore store;
    private final DurableOutbox outbox;
    private final DurableEnrollments enrollments;
    private final SealedCodePool codePool;
    private final ChainedAuditLog auditLog;

    private KioskStore(StoreSettings settings, HealingStore store) {
        this.settings = settings;
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
     * As {@link #open}, but a store whose trouble may pass, by itself or by staff's hand, is handed
     * out too: its {@link #availability} says how it is.
     */
    public static Opening openOrRest(StoreSettings settings) {
        return openOrRest(settings, "file:");
    }

    /**
     * @param disk scheme of H2's file layer, for faults in tests
     */
    static Opening open(StoreSettings settings, String disk) {
        var store = made(settings, disk);
        return store.trouble()
                .<Opening>map(Opening.Refused::new)
                .orElseGet(() -> new Opening.Opened(store));
    }

    /**
     * @param disk scheme of H2's file layer, for faults in tests
     */
    static Opening openOrRest(StoreSettings settings, String disk) {
        var store = made(settings, disk);
        var trouble = store.trouble();
        return trouble.filter(it -> !it.mayPass()).isPresent()
                ? new Opening.Refused(trouble.get())
                : new Opening.Opened(store);
    }

    private static KioskStore made(StoreSettings settings, String disk) {
        var opener = new SessionOpener(settings, disk);
        var store = new HealingStore(opener, new Reserve(settings.data()));
        try {
            store.open();
        } catch (StoreUnavailable e) {
            LOG.error("the store does not open: {}", e.trouble());
            LOG.debug("because", e);
        }
        return new KioskStore(settings, store);
    }

    /** Whether it can take something new, for the screens. */
    public Availability availability() {
        return store.condition();
    }

    /** What ails it now; empty when all is well. */
    public Optional<StoreTrouble> trouble() {
        return store.condition().trouble();
    }

    /**
     * Finds out whether trouble has come or passed, and tells who watches {@link #availability}. To
     * be called every few seconds; blocks on the disk.
     */
    public void look() {
        store.look();
    }

    /** Names of the files of earlier stores that did not open and wait for the help desk. */
    public List<String> setAside() {
        return SetAside.in(settings.data());
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
