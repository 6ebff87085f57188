package org.vestibule.portal.desk;

import java.util.Optional;

/** The part of the desk that staff stands behind. */
public final class Counter {
    private final Lockouts lockouts;
    private final Shifts shifts;
    private final StaffSignIn signIn;
    private final StaffAccounts accounts;
    private final Kiosks kiosks;
    private final HelpCalls calls;
    private final DeskActs acts;

    /** What the desk works with. */
    public record Tools(
            Reception reception, Optional<CaseActs> cases, HelpChart help, Passwords passwords) {}

    /**
     * @param ticker what waits after wrong passwords run by
     */
    public Counter(Desk desk, Tools tools, Ticker ticker) {
        this.lockouts = new Lockouts(desk.database(), ticker);
        this.shifts = new Shifts(desk);
        this.signIn = new StaffSignIn(desk, tools.passwords(), lockouts, shifts);
        this.accounts = new StaffAccounts(desk, tools.passwords(), lockouts);
        this.kiosks = new Kiosks(desk);
        this.calls = new HelpCalls(desk, tools.help());
        var hands = new DeskActs.Hands(tools.cases(), calls, kiosks, tools.reception());
        this.acts = new DeskActs(desk, hands);
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

    public Kiosks kiosks() {
        return kiosks;
    }

    public HelpCalls calls() {
        return calls;
    }

    public DeskActs acts() {
        return acts;
    }

    /** Writes down what time has done; called every few seconds. */
    public void keepUp() {
        lockouts.writeDown();
        shifts.endSilent();
        calls.endSilent();
    }
}
