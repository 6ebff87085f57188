package org.vestibule.portal.desk;

import java.util.Optional;

/** The part of the desk that staff stands behind. */
public final class Counter {
    private final Lockouts lockouts;
    private final Shifts shifts;
    private final StaffSignIn signIn;
    private final StaffAccounts accounts;
    private final DeskActs acts;

    /**
     * @param ticker what waits after wrong passwords run by
     */
    public Counter(
            Desk desk,
            Reception reception,
            Optional<CaseActs> cases,
            Passwords passwords,
            Ticker ticker) {
        this.lockouts = new Lockouts(desk.database(), ticker);
        this.shifts = new Shifts(desk);
        this.signIn = new StaffSignIn(desk, passwords, lockouts, shifts);
        this.accounts = new StaffAccounts(desk, passwords, lockouts);
        this.acts = new DeskActs(desk, reception, cases);
    }

    public Shifts shifts() {
        return shifts;
    }

    public StaffSignIn signIn() {
        return signIn;
    }

    public StaffAccounts accounts() {
        return accounts;
    }

    public DeskActs acts() {
        return acts;
    }

    /** Writes down what time has done; called every few seconds. */
    public void keepUp() {
        lockouts.writeDown();
        shifts.endSilent();
    }
}
