package org.vestibule.portal.desk;

import org.vestibule.frontdesk.Likeness;

import java.util.List;

/** The part of the desk that staff stands behind. */
public final class Counter {
    private final Lockouts lockouts;
    private final Shifts shifts;
    private final StaffSignIn signIn;
    private final StaffAccounts accounts;
    private final Kiosks kiosks;
    private final HelpCalls calls;
    private final DeskActs acts;
    private final Boards boards;
    private final People people;
    private final Desk desk;
    private final CaseActs cases;

    /** What the desk works with. */
    public record Tools(
            Reception reception,
            CaseActs cases,
            Charts charts,
            HelpChart help,
            Passwords passwords) {}

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
        var hands = new DeskHands(desk, tools.cases(), calls, tools.charts());
        this.acts = new DeskActs(desk, hands, tools.reception());
        this.boards = new Boards(desk, tools.cases(), calls);
        this.people = new People(desk);
        this.desk = desk;
        this.cases = tools.cases();
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

    public Boards boards() {
        return boards;
    }

    public People people() {
        return people;
    }

    /** Whom an open case may be about, likeliest first. */
    public List<Likeness> matches(String caseId) {
        return desk.database().read(rows -> cases.matches(rows, caseId));
    }

    /** Writes down what time has done; called every few seconds. */
    public void keepUp() {
        lockouts.writeDown();
        shifts.endSilent();
        calls.endSilent();
    }
}
