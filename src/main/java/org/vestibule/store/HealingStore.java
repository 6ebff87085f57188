package org.vestibule.store;

import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

/**
 * Hands out the present session and opens a new one after trouble: H2 closes itself for good when
 * the disk is full (error 90098), even after there is space again.
 */
final class HealingStore implements AutoCloseable {
    private final SessionOpener opener;
    private final Reserve reserve;
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
            throw new StoreUnavailable(opener.diagnosis().of(e), e);
        }
    }

    /** Opens it now instead of with the first use. */
    void open() {
        session();
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
