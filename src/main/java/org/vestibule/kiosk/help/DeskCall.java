package org.vestibule.kiosk.help;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditLog;
import org.vestibule.enrollment.HelpLine;
import org.vestibule.enrollment.HelpLine.Answer;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Trip;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.ui.Tasks;

import java.util.concurrent.Executor;

/**
 * One person's call for the desk. It outlasts the help that lies over a screen, there is at most
 * one, and it ends with the session.
 */
public final class DeskCall implements Session.Watcher {
    private static final Logger LOG = LoggerFactory.getLogger(DeskCall.class);

    private final Session session;
    private final HelpLine line;
    private final AuditLog audit;
    private final Tasks tasks;
    private final Executor screens;
    private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();
    private HelpLine.@Nullable Call call;
    private String language = "";
    private int owner;
    private int turn;

    /**
     * @param screens runs on the thread of the screens
     */
    public DeskCall(Session session, HelpLine line, AuditLog audit, Tasks tasks, Executor screens) {
        this.session = session;
        this.line = line;
        this.audit = audit;
        this.tasks = tasks;
        this.screens = screens;
    }

    /** How far the call has come; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Answer> answer() {
        return answer.getReadOnlyProperty();
    }

    public boolean isOn() {
        return call != null;
    }

    /**
     * Calls the desk; a call for the same language goes on as it is.
     *
     * @param from where the person is; nothing else of them is told
     * @param wanted BCP 47 tag of the language they read, or asked for
     */
    public void call(Screen from, String wanted) {
        if (isOn() && wanted.equals(language)) return;
        end();
        language = wanted;
        owner = session.number();
        answer.set(Answer.CALLING);
        var mine = ++turn;
        call = line.call(from.name(), wanted, told -> screens.execute(() -> hear(told, mine)));
        tasks.run(
                () -> {
                    audit.record(AuditEvent.HELP_CALLED, "kiosk", from.name());
                    return from;
                },
                _ -> {},
                // Whoever needs a hand gets one, on record or not.
                failure -> LOG.warn("a call for help is not on record", failure));
    }

    /** Takes the call off the desk's list; without one this does nothing. */
    public void end() {
        turn++;
        if (call != null) call.close();
        call = null;
        answer.set(null);
    }

    private void hear(Answer told, int mine) {
        if (mine == turn) answer.set(told);
    }

    @Override
    public void moved(Trip trip) {
        if (isOn() && session.number() != owner) end();
    }
}
