package org.vestibule.portal.store;

import org.jooq.SQLDialect;

import javax.sql.DataSource;

/** What H2 and PostgreSQL do each in their own way. */
interface Engine extends AutoCloseable {
    SQLDialect dialect();

    /** Connections that can read and write rows. */
    DataSource pool();

    /** Called before something is written, and now and then. */
    void beReady();

    /** The database did not answer. */
    void doubt();

    /** Returns when everything that the caller committed is on the disk. */
    void sync();

    @Override
    void close();
}
