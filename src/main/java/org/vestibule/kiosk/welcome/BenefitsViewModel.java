package org.vestibule.kiosk.welcome;

import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Touch;
import org.vestibule.kiosk.nav.Overlay;
import org.vestibule.practice.PortalTask;

import java.util.List;
import java.util.Optional;

/** Four concrete tasks; the pick is the first thing the person will do. */
public final class BenefitsViewModel implements ScreenModel {
    private final Session session;

    public BenefitsViewModel(Session session) {
        this.session = session;
    }

    public List<PortalTask> tasks() {
        return List.of(PortalTask.values());
    }

    /** What was picked before; empty at first. */
    public Optional<PortalTask> picked() {
        return session.trip().draft().answers().firstTask();
    }

    public void onPick(PortalTask task) {
        session.on(new Touch.PickTask(task));
    }

    public void onWhoCanSee() {
        session.cover(Overlay.WHO_CAN_SEE);
    }

    public void onNotToday() {
        session.on(new Touch.NotToday());
    }
}
