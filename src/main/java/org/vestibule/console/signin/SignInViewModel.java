package org.vestibule.console.signin;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.vestibule.console.desk.Running;
import org.vestibule.console.desk.Seconds;
import org.vestibule.frontdesk.FrontDesk;
import org.vestibule.frontdesk.Shift;
import org.vestibule.frontdesk.SignIn;
import org.vestibule.i18n.Message;
import org.vestibule.ui.desk.Remark;

import java.util.function.Consumer;

/** Name and password. */
public final class SignInViewModel {
    private final FrontDesk desk;
    private final Running running;
    private final Consumer<Shift> welcome;
    private final PasswordGate gate;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private @Nullable Message why;

    /**
     * @param why the page is here again, or null
     */
    public SignInViewModel(
            FrontDesk desk,
            Running running,
            Seconds seconds,
            Consumer<Shift> welcome,
            @Nullable Message why) {
        this.desk = desk;
        this.running = running;
        this.welcome = welcome;
        this.why = why;
        gate = new PasswordGate(seconds, "sign-in.wrong");
    }

    public StringProperty name() {
        return name;
    }

    public StringProperty password() {
        return password;
    }

    public PasswordGate gate() {
        return gate;
    }

    public void onSignIn() {
        var who = name.get().strip();
        if (!gate.begin(who.isEmpty() || password.get().isEmpty())) return;
        var secret = password.get();
        running.tasks()
                .run(
                        () -> desk.signIn(who, secret),
                        this::answered,
                        failure -> {
                            running.broke().accept(failure);
                            gate.broke();
                        });
    }

    private void answered(SignIn answer) {
        if (!(answer instanceof SignIn.Offline)) password.set("");
        if (gate.opens(answer) && answer instanceof SignIn.Welcome(var shift)) {
            welcome.accept(shift);
        }
    }

    public void attached() {
        gate.attached();
        if (why != null) gate.say(Remark.quiet(why));
    }

    public void detached() {
        gate.detached();
        why = null;
        name.set("");
        password.set("");
    }
}
