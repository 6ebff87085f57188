package org.vestibule.console.signin;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.vestibule.console.desk.Seconds;
import org.vestibule.console.words.Dates;
import org.vestibule.frontdesk.SignIn;
import org.vestibule.i18n.Message;
import org.vestibule.ui.desk.Remark;

import java.time.Duration;

/** What is said at a password field: checking, wrong, locked and for how long, not connected. */
public final class PasswordGate {
    private final Seconds seconds;
    private final String wrong;
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Remark> remark = new ReadOnlyObjectWrapper<>();
    private Duration rest = Duration.ZERO;
    private Runnable listening = () -> {};

    /**
     * @param wrong key of what is said to a wrong password
     */
    public PasswordGate(Seconds seconds, String wrong) {
        this.seconds = seconds;
        this.wrong = wrong;
    }

    /** Whether trying is no use now: one try is under way, or too many were wrong. */
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Remark> remark() {
        return remark.getReadOnlyProperty();
    }

    public void say(Remark words) {
        remark.set(words);
    }

    /**
     * @param incomplete whether something was left empty
     * @return whether to ask the portal
     */
    public boolean begin(boolean incomplete) {
        if (closed.get()) return false;
        if (incomplete) {
            remark.set(Remark.bad(Message.of("gate.incomplete")));
            return false;
        }
        closed.set(true);
        remark.set(Remark.quiet(Message.of("gate.checking")));
        return true;
    }

    /** Whether this answer lets the person in; says why not. */
    public boolean opens(SignIn answer) {
        closed.set(false);
        switch (answer) {
            case SignIn.Welcome(_) -> {
                remark.set(null);
                return true;
            }
            case SignIn.Wrong() -> remark.set(Remark.bad(Message.of(wrong)));
            case SignIn.Locked(var left) -> rest(left);
            case SignIn.Offline(var words) ->
                    remark.set(Remark.bad(Message.of("gate.offline").with("why", words)));
        }
        return false;
    }

    /** A try ended without an answer: a bug, which is told elsewhere. */
    public void broke() {
        closed.set(false);
        remark.set(Remark.bad(Message.of("gate.broke")));
    }

    private void rest(Duration left) {
        // A started second counts, so that nobody is asked to try too early.
        rest = Duration.ofSeconds(left.plusMillis(999).toSeconds());
        closed.set(rest.isPositive());
        sayRest();
    }

    private void sayRest() {
        remark.set(
                rest.isPositive()
                        ? Remark.bad(Message.of("gate.locked").with("left", Dates.left(rest)))
                        : Remark.quiet(Message.of("gate.open-again")));
    }

    private void tick() {
        if (!rest.isPositive()) return;
        rest = rest.minusSeconds(1);
        if (!rest.isPositive()) closed.set(false);
        sayRest();
    }

    public void attached() {
        listening = seconds.on(this::tick);
    }

    public void detached() {
        listening.run();
        listening = () -> {};
        rest = Duration.ZERO;
        closed.set(false);
        remark.set(null);
    }
}
