package org.vestibule.portal.store;

import static org.vestibule.portal.store.db.Tables.CODE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.vestibule.portal.store.db.tables.records.CodeRecord;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One-time codes: of the kiosks' pools, and on letters. */
public final class Codes {
    private final DSLContext sql;

    Codes(DSLContext sql) {
        this.sql = sql;
    }

    /** A code for a kiosk's pool. */
    public void addToPool(String id, CodeHashes hashes, String clientId, Instant expires) {
        var row = row(id, "pool", hashes, expires);
        row.setClientId(clientId);
        row.insert();
    }

    /**
     * A code on a letter.
     *
     * @param claims hashes of what a kiosk makes of its two forms
     */
    public void addInvitation(
            String id, CodeHashes hashes, CodeHashes claims, String patientId, Instant expires) {
        var row = row(id, "invitation", hashes, expires);
        row.setTokenClaim(claims.token());
        row.setShortClaim(claims.shortCode());
        row.setPatientId(patientId);
        row.insert();
    }

    private CodeRecord row(String id, String origin, CodeHashes hashes, Instant expires) {
        var row = sql.newRecord(CODE);
        row.setId(id);
        row.setOrigin(origin);
        row.setTokenHash(hashes.token());
        row.setShortHash(hashes.shortCode());
        row.setState(word(Code.State.LIVE));
        row.setOpened(false);
        row.setExpires(Times.of(expires));
        return row;
    }

    public Optional<Code> find(String id) {
        return one(CODE.ID.eq(id));
    }

    /** By the hash of its scanned or typed form. */
    public Optional<Code> ofHash(String hash) {
        return either(one(CODE.TOKEN_HASH.eq(hash)), one(CODE.SHORT_HASH.eq(hash)));
    }

    /** By the hash of a claim. */
    public Optional<Code> ofClaim(String hash) {
        return either(one(CODE.TOKEN_CLAIM.eq(hash)), one(CODE.SHORT_CLAIM.eq(hash)));
    }

    public List<Code> ofPatient(String patientId) {
        return sql.selectFrom(CODE).where(CODE.PATIENT_ID.eq(patientId)).fetch(Codes::code);
    }

    /** The same for several people at once. */
    public List<Code> ofPatients(Collection<String> patientIds) {
        return sql.selectFrom(CODE).where(CODE.PATIENT_ID.in(patientIds)).fetch(Codes::code);
    }

    /** Both were looked up, whichever it is: a hit takes no less time than a miss. */
    private static Optional<Code> either(Optional<Code> a, Optional<Code> b) {
        return a.isPresent() ? a : b;
    }

    private Optional<Code> one(Condition condition) {
        return sql.selectFrom(CODE).where(condition).fetchOptional(Codes::code);
    }

    /** Makes it this person's only living code; the others are retired. */
    public void makeTheOne(String id, String patientId) {
        sql.update(CODE)
                .set(CODE.STATE, word(Code.State.RETIRED))
                .where(CODE.PATIENT_ID.eq(patientId))
                .and(CODE.ID.ne(id))
                .and(CODE.STATE.eq(word(Code.State.LIVE)))
                .execute();
        bind(id, patientId);
    }

    /** Ends a code that has not been used. */
    public void retire(String id) {
        sql.update(CODE)
                .set(CODE.STATE, word(Code.State.RETIRED))
                .where(CODE.ID.eq(id))
                .and(CODE.STATE.eq(word(Code.State.LIVE)))
                .execute();
    }

    /** Says whose it was, and ends it. */
    public void bindRetired(String id, String patientId) {
        bind(id, patientId);
        retire(id);
    }

    private void bind(String id, String patientId) {
        sql.update(CODE).set(CODE.PATIENT_ID, patientId).where(CODE.ID.eq(id)).execute();
    }

    public void setState(String id, Code.State state) {
        sql.update(CODE).set(CODE.STATE, word(state)).where(CODE.ID.eq(id)).execute();
    }

    public void setOpened(String id) {
        sql.update(CODE).set(CODE.OPENED, true).where(CODE.ID.eq(id)).execute();
    }

    private static String word(Code.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Code code(CodeRecord row) {
        return new Code(
                row.getId(),
                Optional.ofNullable(row.getClientId()),
                Optional.ofNullable(row.getPatientId()),
                Code.State.valueOf(row.getState().toUpperCase(Locale.ROOT)),
                row.getOpened(),
                row.getExpires().toInstant());
    }
}
