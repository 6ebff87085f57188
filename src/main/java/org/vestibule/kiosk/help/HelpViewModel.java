package org.vestibule.kiosk.help;

import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditLog;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.practice.Profile;
import org.vestibule.ui.Tasks;

/** A person is near, and short answers; the screen below stays as it is. */
public final class HelpViewModel implements ScreenModel {
    private final Session session;
    private final AuditLog audit;
    private final Tasks tasks;
    private final Profile profile;

    public HelpViewModel(Session session, AuditLog audit, Tasks tasks, Profile profile) {
        this.session = session;
        this.audit = audit;
        this.tasks = tasks;
        this.profile = profile;
    }

    /** The practice's number, for who would rather call. */
    public String phone() {
        return profile.phone();
    }

    public void onClose() {
        session.uncover();
    }

    @Override
    public void attached() {
        var screen = session.trip().step().screen().name();
        tasks.run(
                () -> {
                    audit.record(AuditEvent.HELP_CALLED, "kiosk", screen);
                    return screen;
                },
                _ -> {},
                session::broke);
    }
}
