package org.vestibule.portal.store;

import org.jooq.DSLContext;

/** Every table, within one transaction. */
public final class Rows {
    private final DSLContext sql;

    Rows(DSLContext sql) {
        this.sql = sql;
    }

    public Patients patients() {
        return new Patients(sql);
    }

    public WrittenNames writtenNames() {
        return new WrittenNames(sql);
    }

    public Visits visits() {
        return new Visits(sql);
    }

    public Codes codes() {
        return new Codes(sql);
    }

    public Cases cases() {
        return new Cases(sql);
    }

    public CallBackRows callBacks() {
        return new CallBackRows(sql);
    }

    public Resources resources() {
        return new Resources(sql);
    }

    public Devices devices() {
        return new Devices(sql);
    }

    public AccessTokens accessTokens() {
        return new AccessTokens(sql);
    }

    public AccountRows accounts() {
        return new AccountRows(sql);
    }

    public HelperRows helpers() {
        return new HelperRows(sql);
    }

    public PhoneRows phones() {
        return new PhoneRows(sql);
    }

    public Attempts attempts() {
        return new Attempts(sql);
    }

    public StaffRows staff() {
        return new StaffRows(sql);
    }

    public LockRows locks() {
        return new LockRows(sql);
    }

    public ShiftRows shifts() {
        return new ShiftRows(sql);
    }

    public CallRows helpCalls() {
        return new CallRows(sql);
    }

    public ReportRows reports() {
        return new ReportRows(sql);
    }

    public ActRows acts() {
        return new ActRows(sql);
    }

    public AuditRows audit() {
        return new AuditRows(sql);
    }
}
