package org.vestibule.console.lock;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.vestibule.console.desk.Workplace;
import org.vestibule.console.signin.PasswordGate;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.frontdesk.SignIn;
import org.vestibule.i18n.Message;

/** The same person again, by their password; nobody's data is to be seen meanwhile. */
public final class LockViewModel {
    private final Workplace place;
    private final Runnable unlocked;
    private final Runnable leave;
    private final PasswordGate gate;
    private final StringProperty password = new SimpleStringProperty("");

    /**
     * @param unlocked the password was theirs
     * @param leave ends the shift instead
     */
    public LockViewModel(Workplace place, Runnable unlocked, Runnable leave) {
        this.place = place;
        this.unlocked = unlocked;
        this.leave = leave;
        gate = new PasswordGate(place.seconds(), "lock.wrong");
    }

    public StringProperty password() {
        return password;
    }

    public PasswordGate gate() {
        return gate;
    }

    public String name() {
        return place.desk().who().map(who -> who.name()).orElse("");
    }

    /** How many wait for the desk, without a word about who. */
    public Message waiting() {
        var board = place.desk().sight().board();
        var cases = board.cases().stream().filter(one -> one.reason() != CaseReason.CALL).count();
        var count = cases + board.calls().size();
        if (count == 0) return Message.of("lock.nobody");
        return count == 1
                ? Message.of("lock.one-waits")
                : Message.of("lock.some-wait").with("n", count);
    }

    public void onUnlock() {
        if (!gate.begin(password.get().isEmpty())) return;
        place.desk().unlock(password.get(), this::answered, gate::broke);
    }

    private void answered(SignIn answer) {
        password.set("");
        if (gate.opens(answer)) unlocked.run();
    }

    public void onLeave() {
        leave.run();
    }

    /**
     * @return ends the watching
     */
    public Runnable watch(Runnable action) {
        return place.desk().watch(action);
    }

    public void attached() {
        gate.attached();
    }

    public void detached() {
        gate.detached();
        password.set("");
    }
}
