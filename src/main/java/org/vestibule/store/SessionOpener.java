package org.vestibule.store;

import org.h2.store.fs.FilePath;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vestibule.audit.AuditChain;
import org.vestibule.audit.AuditEvent;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;

/**
 * Opens the same store again and again. What does not open at all, on a disk that works, is set
 * aside, and a new one is made.
 */
final class SessionOpener {
    static final String RECORD_KEYS = "record.keys";

    private static final Logger LOG = LoggerFactory.getLogger(SessionOpener.class);

    /** So many sessions may end because of damage before the database counts as beyond repair. */
    private static final int SUSPICIONS = 3;

    /** A disk on which one new database after the other goes bad is not to be filled with them. */
    private static final int ASIDE_AT_MOST = 3;

    private final StoreSettings settings;
    private final String disk;
    private final Diagnosis diagnosis;
    private int suspicions; // under the lock of the store, as the next
    private int aside;

    /**
     * @param disk scheme of H2's file layer, {@code file:} but in tests of faults
     */
    SessionOpener(StoreSettings settings, String disk) {
        this.settings = settings;
        this.disk = disk;
        this.diagnosis = new Diagnosis(settings.data());
    }

    Diagnosis diagnosis() {
        return diagnosis;
    }

    /** A session ended because of damage that opening had not found. */
    void suspect() {
        suspicions++;
    }

    /**
     * @throws StoreUnavailable when the store cannot be opened
     */
    StoreSession open() {
        if (suspicions >= SUSPICIONS) return afresh(StoreTrouble.DAMAGED);
        try {
            return present();
        } catch (StoreUnavailable e) {
            if (!isBeyondRepair(e)) throw e;
        }
        try {
            return present(); // once more: what is set aside is not sent
        } catch (StoreUnavailable e) {
            if (!isBeyondRepair(e)) throw e;
            return afresh(e.trouble());
        }
    }

    private boolean isBeyondRepair(StoreUnavailable failure) {
        return switch (failure.trouble()) {
            case DAMAGED, KEY_WRONG, KEY_DAMAGED -> isDiskFine();
            case BROKEN -> Diagnosis.isOfDatabase(failure) && isDiskFine();
            case KEY_MISSING, KEY_OPEN_TO_OTHERS, IN_USE, NEWER_SCHEMA, DISK_FULL, READ_ONLY ->
                    false;
        };
    }

    private boolean isDiskFine() {
        return aside < ASIDE_AT_MOST
                && new Medium(settings.data(), disk).works(ClientDatabase.FILE);
    }

    /** The database goes first: without one, a crash on the way leaves nothing that misleads. */
    private StoreSession afresh(StoreTrouble why) {
        aside++;
        suspicions = 0;
        var stamp = SetAside.stamp(settings.clock().instant());
        LOG.error("the store is set aside as {}: {}", stamp, why);
        try {
            var place = new SetAside(disk);
            place.put(settings.data().resolve(ClientDatabase.FILE), stamp);
            place.put(settings.data().resolve(RECORD_KEYS), stamp);
            if (why == StoreTrouble.KEY_DAMAGED) {
                new SetAside("file:").put(settings.keys().resolve(KeyFile.NAME), stamp);
            }
        } catch (IOException | RuntimeException e) {
            throw new StoreUnavailable(diagnosis.of(e), e);
        }
        var session = present();
        try {
            session.commit(
                    transaction -> {
                        transaction.rows().record(AuditEvent.STORE_SET_ASIDE, stamp + why);
                        return stamp;
                    });
            return session;
        } catch (RuntimeException e) {
            session.abandon();
            throw new StoreUnavailable(diagnosis.of(e), e);
        }
    }

    private StoreSession present() {
        try {
            var keys = keys();
            var database = new ClientDatabase(settings.data(), disk, keys);
            if (!ClientDatabase.exists(settings.data(), disk)) database.create();
            return open(database, recordKeys(keys), keys);
        } catch (SQLException | IOException | GeneralSecurityException | RuntimeException e) {
            throw new StoreUnavailable(diagnosis.of(e), e);
        }
    }

    /** Reads the key file, or makes one for a store that is not there yet. */
    private StoreKeys keys() throws IOException, GeneralSecurityException {
        Folders.create(settings.data());
        Folders.create(settings.keys());
        var file = new KeyFile(settings.keys());
        var isThere = file.exists() || ClientDatabase.exists(settings.data(), disk);
        return isThere ? file.read() : file.create(settings.random());
    }

    private StoreSession open(ClientDatabase database, RecordKeys records, StoreKeys keys)
            throws SQLException, IOException {
        StoreSession session;
        try {
            session = new StoreSession(database.open(), records, cipher(), seals(keys));
        } catch (SQLException | RuntimeException e) {
            records.close();
            throw e;
        }
        try {
            new Checkup(session, settings.clock()).run();
            return session;
        } catch (RuntimeException e) {
            session.abandon();
            throw e;
        }
    }

    private RecordKeys recordKeys(StoreKeys keys) throws IOException, GeneralSecurityException {
        var path = FilePath.get(disk + settings.data().resolve(RECORD_KEYS).toAbsolutePath());
        var isNew = !path.exists();
        var records = RecordKeys.open(path, keys.master(), settings.random());
        if (isNew) Folders.sync(settings.data());
        return records;
    }

    private RecordCipher cipher() {
        return new RecordCipher(settings.random());
    }

    private Rows.Seals seals(StoreKeys keys) {
        return new Rows.Seals(
                new RowSeal(keys.rowSealKey()), new AuditChain(keys.auditKey()), settings.clock());
    }
}
