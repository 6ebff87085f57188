package org.vestibule.kiosk.welcome;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.jspecify.annotations.Nullable;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.frame.StrayScan;
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
    private final StrayScan stray;

    public BenefitsViewModel(Session session, StrayScan stray) {
        this.session = session;
        this.stray = stray;
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

    /** What to do when something was scanned that is no letter's code; null when all is well. */
    public ReadOnlyObjectProperty<@Nullable Message> error() {
        return stray.line();
    }

    @Override
    public void attached() {
        stray.attached();
    }

    @Override
    public void detached() {
        stray.detached();
    }
}
