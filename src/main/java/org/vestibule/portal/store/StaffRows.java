package org.vestibule.portal.store;

import static org.vestibule.portal.store.db.Tables.STAFF;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.vestibule.portal.store.db.tables.records.StaffRecord;
import org.vestibule.staff.Role;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The people at the desk. */
public final class StaffRows {
    private final DSLContext sql;

    StaffRows(DSLContext sql) {
        this.sql = sql;
    }

    public void add(Colleague colleague, Instant now) {
        var row = sql.newRecord(STAFF);
        row.setId(colleague.id());
        row.setSignInName(colleague.signInName());
        row.setShownName(colleague.shownName());
        row.setRoleName(colleague.role().name());
        row.setPassword(colleague.password());
        row.setActive(colleague.active());
        row.setAddedAt(Times.of(now));
        row.insert();
    }

    public Optional<Colleague> find(String id) {
        return one(STAFF.ID.eq(id));
    }

    public Optional<Colleague> ofName(String signInName) {
        return one(STAFF.SIGN_IN_NAME.eq(signInName));
    }

    /** Everybody, also who was shut out, by name. */
    public List<Colleague> all() {
        return sql.selectFrom(STAFF).orderBy(STAFF.SIGN_IN_NAME).fetch(StaffRows::colleague);
    }

    public void setPassword(String id, String password) {
        sql.update(STAFF).set(STAFF.PASSWORD, password).where(STAFF.ID.eq(id)).execute();
    }

    public void setRole(String id, Role role) {
        sql.update(STAFF).set(STAFF.ROLE_NAME, role.name()).where(STAFF.ID.eq(id)).execute();
    }

    public void setActive(String id, boolean active) {
        sql.update(STAFF).set(STAFF.ACTIVE, active).where(STAFF.ID.eq(id)).execute();
    }

    private Optional<Colleague> one(Condition condition) {
        return sql.selectFrom(STAFF).where(condition).fetchOptional(StaffRows::colleague);
    }

    static Colleague colleague(StaffRecord row) {
        return new Colleague(
                row.getId(),
                row.getSignInName(),
                row.getShownName(),
                Role.valueOf(row.getRoleName()),
                row.getPassword(),
                row.getActive());
    }
}
