package org.vestibule.portal.store;

import static org.vestibule.portal.store.db.Tables.WRITTEN_NAME;

import org.jooq.DSLContext;
import org.vestibule.portal.roster.HanName;

import java.util.Optional;

/** Names in Chinese characters, kept like everything else of a person. */
public final class WrittenNames {
    private final DSLContext sql;

    WrittenNames(DSLContext sql) {
        this.sql = sql;
    }

    public Optional<HanName> of(String patientId) {
        return sql.select(WRITTEN_NAME.WRITTEN)
                .from(WRITTEN_NAME)
                .where(WRITTEN_NAME.PATIENT_ID.eq(patientId))
                .fetchOptional(WRITTEN_NAME.WRITTEN)
                .flatMap(HanName::read);
    }

    /**
     * In place of the one before.
     *
     * @param name empty forgets it
     */
    public void put(String patientId, Optional<HanName> name) {
        sql.deleteFrom(WRITTEN_NAME).where(WRITTEN_NAME.PATIENT_ID.eq(patientId)).execute();
        name.ifPresent(it -> sql.insertInto(WRITTEN_NAME).values(patientId, it.text()).execute());
    }
}
