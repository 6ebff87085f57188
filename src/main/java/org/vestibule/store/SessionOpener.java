package org.vestibule.store;

import org.flywaydb.core.api.FlywayException;
import org.h2.store.fs.FilePath;
import org.jooq.exception.DataAccessException;
import org.vestibule.audit.AuditChain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;

/** Opens the same store again and again. */
final class SessionOpener {
    static final String RECORD_KEYS = "record.keys";

    private final StoreSettings settings;
    private final String disk;
    private final StoreKeys keys;
    private final Diagnosis diagnosis;

    private SessionOpener(StoreSettings settings, String disk, StoreKeys keys) {
        this.settings = settings;
        this.disk = disk;
        this.keys = keys;
        this.diagnosis = new Diagnosis(settings.data());
    }

    /**
     * Reads the key file, or makes one for a store that is not there yet.
     *
     * @param disk scheme of H2's file layer, {@code file:} but in tests of faults
     * @throws StoreUnavailable when there is no right key
     */
    static SessionOpener withKeys(StoreSettings settings, String disk) {
        try {
            Folders.create(settings.data());
            Folders.create(settings.keys());
            var file = new KeyFile(settings.keys());
            var isThere = file.exists() || ClientDatabase.exists(settings.data(), disk);
            var keys = isThere ? file.read() : file.create(settings.random());
            return new SessionOpener(settings, disk, keys);
        } catch (IOException | GeneralSecurityException e) {
            throw new StoreUnavailable(new Diagnosis(settings.data()).of(e), e);
        }
    }

    Diagnosis diagnosis() {
        return diagnosis;
    }

    /**
     * @throws StoreUnavailable when the store cannot be opened
     */
    StoreSession open() {
        try {
            var database = new ClientDatabase(settings.data(), disk, keys);
            if (!ClientDatabase.exists(settings.data(), disk)) database.create();
            return open(database.owner(), database);
        } catch (SQLException
                | IOException
                | GeneralSecurityException
                | FlywayException
                | DataAccessException
                | UncheckedIOException e) {
            throw new StoreUnavailable(diagnosis.of(e), e);
        }
    }

    private StoreSession open(Connection owner, ClientDatabase database)
            throws SQLException, IOException, GeneralSecurityException {
        Clerks clerks = null;
        try {
            clerks = database.clerks(owner);
            var session = new StoreSession(owner, clerks, recordKeys(), cipher(), seals());
            new Checkup(session, settings.clock()).run();
            return session;
        } catch (SQLException | IOException | GeneralSecurityException | RuntimeException e) {
            if (clerks != null) clerks.close();
            owner.close();
            throw e;
        }
    }

    private RecordKeys recordKeys() throws IOException, GeneralSecurityException {
        var path = FilePath.get(disk + settings.data().resolve(RECORD_KEYS).toAbsolutePath());
        var isNew = !path.exists();
        var records = RecordKeys.open(path, keys.master(), settings.random());
        if (isNew) Folders.sync(settings.data());
        return records;
    }

    private RecordCipher cipher() {
        return new RecordCipher(settings.random());
    }

    private Rows.Seals seals() {
        return new Rows.Seals(
                new RowSeal(keys.rowSealKey()), new AuditChain(keys.auditKey()), settings.clock());
    }
}
