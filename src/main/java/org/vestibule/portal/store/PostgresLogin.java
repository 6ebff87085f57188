package org.vestibule.portal.store;

import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.GSSEncMode;
import org.postgresql.jdbc.SslMode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import javax.sql.DataSource;

/**
 * How to get into a PostgreSQL database.
 *
 * @param user owns the database, or at least its schema
 * @param authority PEM of the authority that the server's certificate comes from; empty: {@code
 *     ~/.postgresql/root.crt}
 */
public record PostgresLogin(
        PostgresAddress address, String user, String password, Optional<Path> authority) {
    /** To a server that is away the answer is "later", and soon. */
    private static final int CONNECT_SECONDS = 3;

    /** Such as {@code localhost/vestibule}: for sentences. */
    String place() {
        var port = address.port() == 0 ? "" : ":" + address.port();
        return address.host() + port + "/" + address.database();
    }

    /**
     * @param answer how long an answer may take at most; zero: as long as it takes
     */
    DataSource source(Duration answer) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {address.host().replaceAll("[\\[\\]]", "")});
        source.setPortNumbers(new int[] {address.port()});
        source.setDatabaseName(address.database());
        source.setUser(user);
        source.setPassword(password);
        source.setSslMode((address.verified() ? SslMode.VERIFY_FULL : SslMode.PREFER).value);
        authority.ifPresent(file -> source.setSslRootCert(file.toString()));
        source.setGssEncMode(GSSEncMode.DISABLE.value);
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setSocketTimeout((int) answer.toSeconds());
        source.setTcpKeepAlive(true);
        source.setApplicationName("vestibule-portal");
        // A detail names the row that was there already: a record number, an email.
        source.setLogServerErrorDetail(false);
        return source;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "PostgresLogin[" + user + "@" + place() + "]";
    }
}
