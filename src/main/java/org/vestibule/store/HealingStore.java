package org.vestibule.store;

import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vestibule.audit.AuditEvent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Hands out the present session and opens a new one after trouble: H2 closes itself for good when
 * the disk is full (error 90098), even after there is space again.
 */
final class HealingStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HealingStore.class);

    private final SessionOpener opener;
    private final Reserve reserve;
    private final Condition condition = new Condition();
    private final ReentrantLock looking = new ReentrantLock();
    private @Nullable StoreSession session;
    private boolean closed;

    HealingStore(SessionOpener opener, Reserve reserve) {
        this.opener = opener;
        this.reserve = reserve;
    }

    /**
     * Runs the work. It runs a second time when the database turns out to have closed itself
     * before.
     *
     * @throws StoreUnavailable when the disk does not let it
     */
    <T> T use(Function<StoreSession, T> work) {
        try {
            return attempt(work);
        } catch (StoreUnavailable e) {
            condition.ails(e.trouble());
            throw e;
        }
    }

    private <T> T attempt(Function<StoreSession, T> work) {
        var present = session();
        try {
            return work.apply(present);
        } catch (DataAccessException | UncheckedIOException e) {
            var trouble = discard(present, e);
            if (!Diagnosis.wasClosed(e)) throw new StoreUnavailable(trouble, e);
        }
        var next = session();
        try {
            return work.apply(next);
        } catch (DataAccessException | UncheckedIOException e) {
            throw new StoreUnavailable(discard(next, e), e);
        }
    }

    /**
     * Makes room for something new.
     *
     * @throws StoreUnavailable when the space that is kept back cannot be had
     */
    void admit() {
        try {
            reserve.restore();
        } catch (IOException e) {
            var trouble = opener.diagnosis().of(e);
            condition.ails(trouble);
            throw new StoreUnavailable(trouble, e);
        }
    }

    /** Opens it now instead of with the first use. */
    void open() {
        use(StoreSession::keys);
    }

    Condition condition() {
        return condition;
    }

    /**
     * Finds out whether something new can be kept: when the disk has begun to fail although nobody
     * has written since, and when trouble has passed. Only a write that reached the disk ends it.
     */
    void look() {
        if (!looking.tryLock()) return; // the disk is slow, and somebody waits for it already
        try {
            var foreseen = opener.diagnosis().foreseen();
            foreseen.ifPresent(condition::ails);
            var trouble = condition.trouble();
            if (foreseen.isEmpty() && trouble.isPresent()) heal(trouble.get());
        } finally {
            looking.unlock();
        }
    }

    private void heal(StoreTrouble passed) {
        try {
            admit();
            use(session -> session.commit(transaction -> note(transaction, passed)));
            condition.isWell();
            LOG.info("the store works again after {}", passed);
        } catch (StoreUnavailable e) {
            LOG.debug("the store still does not work: {}", e.trouble());
        }
    }

    private static StoreTrouble note(Transaction transaction, StoreTrouble passed) {
        transaction.rows().record(AuditEvent.STORE_HEALED, passed);
        return passed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (session != null) session.close();
        session = null;
    }

    private synchronized StoreSession session() {
        if (closed) throw new IllegalStateException("the store is closed");
        if (session == null) session = opener.open();
        return session;
    }

    private synchronized StoreTrouble discard(StoreSession broken, RuntimeException failure) {
        if (session == broken) {
            session = null;
            broken.abandon();
        }
        var trouble = opener.diagnosis().of(failure);
        if (trouble == StoreTrouble.DISK_FULL) freeReserve();
        if (trouble == StoreTrouble.DAMAGED) opener.suspect();
        return trouble;
    }

    private void freeReserve() {
        try {
            reserve.free();
        } catch (IOException _) {
            // Then it stays; the trouble that is reported is the greater one.
        }
    }
}
