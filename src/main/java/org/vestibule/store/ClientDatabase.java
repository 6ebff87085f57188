package org.vestibule.store;

import org.h2.jdbcx.JdbcDataSource;
import org.h2.store.fs.FilePath;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The H2 database of one store: where it lies, how it is made, who connects to it. */
final class ClientDatabase {
    static final SQLDialect DIALECT = SQLDialect.H2;

    /** Names stand unquoted, as in the migrations; values of a statement are never logged. */
    static final Settings SQL =
            new Settings()
                    .withRenderQuotedNames(RenderQuotedNames.NEVER)
                    .withRenderSchema(false)
                    .withExecuteLogging(false);

    static final String NAME = "kiosk";

    private static final String OWNER = "OWNER";
    private static final String SUFFIX = ".mv.db";

    /** Name of its file. */
    static final String FILE = NAME + SUFFIX;

    /** In bytes, of H2's files, whether encrypted or not. */
    private static final int BLOCK = 4096;

    /**
     * The trace file would repeat statements in plain beside an encrypted database. The owner's
     * close, not a shutdown hook of H2, ends it. A clerk has no right to set any of this.
     *
     * <p>A write delay of 0 keeps H2 from starting its background writer and the two threads that
     * it hands chunks to. With them {@code CHECKPOINT SYNC} is no promise: it finds nothing unsaved
     * while the chunk still waits for its thread, syncs the file without it, and returns.
     */
    private static final String OWNER_OPTIONS =
            ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;WRITE_DELAY=0";

    private static final String EXISTING = ";IFEXISTS=TRUE";

    private final Path folder;
    private final String disk;
    private final StoreKeys keys;

    /**
     * @param disk scheme of H2's file layer, {@code file:} but in tests of faults
     */
    ClientDatabase(Path folder, String disk, StoreKeys keys) {
        this.folder = folder;
        this.disk = disk;
        this.keys = keys;
    }

    static boolean exists(Path folder, String disk) {
        return file(folder, disk, NAME).exists();
    }

    /**
     * Makes an empty database with the present schema: under another name first, so that a power
     * cut on the way leaves none instead of half of one.
     */
    void create() throws SQLException, IOException {
        var fresh = NAME + ".new";
        file(folder, disk, fresh).delete();
        var source = source(fresh, OWNER, keys.ownerPassword(), OWNER_OPTIONS);
        try (var owner = source.getConnection()) {
            new Schema(source, keys.clerkPassword()).migrate(owner);
        }
        file(folder, disk, fresh).moveTo(file(folder, disk, NAME), true);
        Folders.sync(folder);
    }

    /**
     * Opens it and brings its schema up to date.
     *
     * @throws StoreUnavailable when a newer release has been here
     */
    OpenDatabase open() throws SQLException, IOException {
        trim();
        var source = owners();
        var owner = source.getConnection();
        try {
            new Schema(source, keys.clerkPassword()).update(owner);
            var clerks = source(NAME, Schema.CLERK, keys.clerkPassword(), EXISTING);
            return new OpenDatabase(owner, clerks.getConnection());
        } catch (SQLException | RuntimeException e) {
            owner.close();
            throw e;
        }
    }

    /** A connection with all rights to what is there, as it is. */
    Connection owner() throws SQLException {
        return owners().getConnection();
    }

    private JdbcDataSource owners() {
        return source(NAME, OWNER, keys.ownerPassword(), OWNER_OPTIONS + EXISTING);
    }

    /**
     * Cuts off the piece of a block that a power cut may leave when the file was growing. H2 writes
     * whole blocks, and its encryption would take such a piece for a sign that the block before it
     * is not whole: that is the one which ends what was synced last. Then syncs what a process that
     * was killed has written, before H2 builds on it.
     */
    private void trim() throws IOException {
        try (var file = file(folder, disk, NAME).open("rw")) {
            var piece = file.size() % BLOCK;
            if (piece > 0) file.truncate(file.size() - piece);
            file.force(true);
        }
    }

    private JdbcDataSource source(String name, String user, String password, String options) {
        var source = new JdbcDataSource();
        source.setURL(
                "jdbc:h2:"
                        + disk
                        + folder.resolve(name).toAbsolutePath()
                        + ";CIPHER=AES"
                        + options);
        source.setUser(user);
        // H2 takes both in one: the file's, a blank, the user's.
        source.setPassword(keys.filePassword() + " " + password);
        return source;
    }

    private static FilePath file(Path folder, String disk, String name) {
        return FilePath.get(disk + folder.resolve(name + SUFFIX).toAbsolutePath());
    }
}
