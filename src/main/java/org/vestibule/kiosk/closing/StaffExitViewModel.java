package org.vestibule.kiosk.closing;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditLog;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.closing.StaffDoor.Answer;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.ui.Scheduler;
import org.vestibule.ui.Tasks;

import java.time.Duration;

/** Asks staff for a PIN. Who does not type one soon is none. */
public final class StaffExitViewModel implements ScreenModel {
    /** Without a key for so long, the question goes away by itself. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Session session;
    private final StaffDoor door;
    private final AuditLog audit;
    private final Tasks tasks;
    private final Scheduler scheduler;
    private final StringProperty pin = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Message> error = new ReadOnlyObjectWrapper<>();
    private Scheduler.@Nullable Cancellable leaving;
    private boolean asking;

    public StaffExitViewModel(
            Session session, StaffDoor door, AuditLog audit, Tasks tasks, Scheduler scheduler) {
        this.session = session;
        this.door = door;
        this.audit = audit;
        this.tasks = tasks;
        this.scheduler = scheduler;
        pin.addListener((_, _, typed) -> typed(typed));
    }

    public StringProperty pin() {
        return pin;
    }

    /** What is wrong and how to put it right; null while nothing is. */
    public ReadOnlyObjectProperty<@Nullable Message> error() {
        return error.getReadOnlyProperty();
    }

    public void onClose() {
        if (asking) return;
        var typed = pin.get();
        pin.set("");
        if (typed.isEmpty()) {
            error.set(Message.of("staff-exit.error.missing"));
            return;
        }
        asking = true;
        tasks.run(() -> answer(typed), this::answered, this::broke);
    }

    public void onBack() {
        session.uncover();
    }

    /** The audit is written before anything is said or done. */
    private Answer answer(String typed) throws Exception {
        var answer = door.knock(typed);
        switch (answer) {
            case Answer.Open(var staff) -> audit.record(AuditEvent.KIOSK_CLOSED, staff, "kiosk");
            case Answer.Wrong() -> audit.record(AuditEvent.KIOSK_CLOSE_REFUSED, "kiosk", "wrong");
            case Answer.Wait(var _) ->
                    audit.record(AuditEvent.KIOSK_CLOSE_REFUSED, "kiosk", "locked");
            case Answer.Shut() -> {}
        }
        return answer;
    }

    private void answered(Answer answer) {
        asking = false;
        switch (answer) {
            case Answer.Open(var _) -> door.leave();
            case Answer.Wrong() -> error.set(Message.of("staff-exit.error.wrong"));
            case Answer.Wait(var rest) ->
                    error.set(
                            Message.of("staff-exit.error.wait")
                                    .with("seconds", rest.plusMillis(999).toSeconds()));
            case Answer.Shut() -> error.set(Message.of("staff-exit.error.shut"));
        }
    }

    private void broke(Exception failure) {
        asking = false;
        session.broke(failure);
    }

    private void typed(String typed) {
        if (!typed.isEmpty()) error.set(null);
        if (leaving != null) await();
    }

    private void await() {
        if (leaving != null) leaving.cancel();
        leaving = scheduler.after(PATIENCE, this::onBack);
    }

    @Override
    public void attached() {
        await();
    }

    @Override
    public void detached() {
        if (leaving != null) leaving.cancel();
        leaving = null;
        pin.set("");
    }
}
