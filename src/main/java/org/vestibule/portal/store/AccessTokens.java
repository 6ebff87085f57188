package org.vestibule.portal.store;

import static org.vestibule.portal.store.db.Tables.ACCESS_TOKEN;
import static org.vestibule.portal.store.db.Tables.DEVICE;
import static org.vestibule.portal.store.db.Tables.SEEN_ASSERTION;

import org.jooq.DSLContext;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Access tokens, hashed, and the assertions that were used for them. */
public final class AccessTokens {
    private final DSLContext sql;

    AccessTokens(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Notes an assertion, so that it is taken once.
     *
     * @return false when it was used before
     */
    public boolean use(String clientId, String jtiHash, Instant expires, Instant now) {
        sql.deleteFrom(SEEN_ASSERTION).where(SEEN_ASSERTION.EXPIRES.lt(Times.of(now))).execute();
        var seen =
                sql.fetchExists(
                        SEEN_ASSERTION,
                        SEEN_ASSERTION
                                .CLIENT_ID
                                .eq(clientId)
                                .and(SEEN_ASSERTION.JTI_HASH.eq(jtiHash)));
        if (seen) return false;
        sql.insertInto(SEEN_ASSERTION).values(clientId, jtiHash, Times.of(expires)).execute();
        return true;
    }

    public void add(String hash, Grant grant, Instant expires, Instant now) {
        sql.deleteFrom(ACCESS_TOKEN).where(ACCESS_TOKEN.EXPIRES.lt(Times.of(now))).execute();
        sql.insertInto(ACCESS_TOKEN)
                .values(hash, grant.clientId(), String.join(" ", grant.scopes()), Times.of(expires))
                .execute();
    }

    /** Empty when the token is unknown or too old, or its device was revoked. */
    public Optional<Grant> find(String hash, Instant now) {
        return sql.select(ACCESS_TOKEN.CLIENT_ID, ACCESS_TOKEN.SCOPES)
                .from(ACCESS_TOKEN)
                .join(DEVICE)
                .on(DEVICE.CLIENT_ID.eq(ACCESS_TOKEN.CLIENT_ID))
                .where(ACCESS_TOKEN.TOKEN_HASH.eq(hash))
                .and(ACCESS_TOKEN.EXPIRES.gt(Times.of(now)))
                .and(DEVICE.REVOKED.isFalse())
                .fetchOptional(r -> new Grant(r.value1(), Set.of(r.value2().split(" ", -1))));
    }

    /**
     * Who may do what.
     *
     * @param scopes in SMART v2 form, such as {@code system/Task.cr}
     */
    public record Grant(String clientId, Set<String> scopes) {
        public Grant {
            scopes = Set.copyOf(scopes);
        }
    }
}
