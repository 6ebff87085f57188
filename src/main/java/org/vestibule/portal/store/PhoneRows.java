package org.vestibule.portal.store;

import static org.vestibule.portal.store.db.Tables.PASS;
import static org.vestibule.portal.store.db.Tables.PHONE_SESSION;

import org.jooq.DSLContext;

import java.time.Instant;
import java.util.Optional;

/** What a phone holds between two pages: passes and sessions, hashed. */
public final class PhoneRows {
    private final DSLContext sql;

    PhoneRows(DSLContext sql) {
        this.sql = sql;
    }

    public void addPass(String hash, String codeId, Instant expires, Instant now) {
        sql.deleteFrom(PASS).where(PASS.EXPIRES.lt(Times.of(now))).execute();
        sql.insertInto(PASS).values(hash, codeId, Times.of(expires)).execute();
    }

    /** The code that a pass stands for. */
    public Optional<String> codeOfPass(String hash, Instant now) {
        return sql.select(PASS.CODE_ID)
                .from(PASS)
                .where(PASS.PASS_HASH.eq(hash))
                .and(PASS.EXPIRES.gt(Times.of(now)))
                .fetchOptional(PASS.CODE_ID);
    }

    public void removePasses(String codeId) {
        sql.deleteFrom(PASS).where(PASS.CODE_ID.eq(codeId)).execute();
    }

    public void addSession(String hash, String accountId, Instant expires, Instant now) {
        sql.deleteFrom(PHONE_SESSION).where(PHONE_SESSION.EXPIRES.lt(Times.of(now))).execute();
        sql.insertInto(PHONE_SESSION).values(hash, accountId, Times.of(expires)).execute();
    }

    /** The account that a session belongs to. */
    public Optional<String> accountOfSession(String hash, Instant now) {
        return sql.select(PHONE_SESSION.ACCOUNT_ID)
                .from(PHONE_SESSION)
                .where(PHONE_SESSION.SESSION_HASH.eq(hash))
                .and(PHONE_SESSION.EXPIRES.gt(Times.of(now)))
                .fetchOptional(PHONE_SESSION.ACCOUNT_ID);
    }

    /** Signs an account out everywhere. */
    public void removeSessions(String accountId) {
        sql.deleteFrom(PHONE_SESSION).where(PHONE_SESSION.ACCOUNT_ID.eq(accountId)).execute();
    }

    public void removeSession(String hash) {
        sql.deleteFrom(PHONE_SESSION).where(PHONE_SESSION.SESSION_HASH.eq(hash)).execute();
    }
}
