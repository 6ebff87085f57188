package org.vestibule.kiosk.help;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.jspecify.annotations.Nullable;
import org.vestibule.enrollment.HelpLine.Answer;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.practice.Profile;

/** The desk is called, and what came of it; the screen below stays as it is. */
public final class HelpViewModel implements ScreenModel {
    private final Session session;
    private final DeskCall desk;
    private final Profile profile;

    public HelpViewModel(Session session, DeskCall desk, Profile profile) {
        this.session = session;
        this.desk = desk;
        this.profile = profile;
    }

    /** How far the call has come; null before it and after it. */
    public ReadOnlyObjectProperty<@Nullable Answer> answer() {
        return desk.answer();
    }

    /** The practice's number, for who would rather call. */
    public String phone() {
        return profile.phone();
    }

    /** Back to the screen; whoever is on the way still comes. */
    public void onClose() {
        session.uncover();
    }

    /** Nobody needs to come any more. */
    public void onFine() {
        desk.end();
        session.uncover();
    }

    @Override
    public void attached() {
        if (desk.isOn()) return;
        var trip = session.trip();
        desk.call(trip.step().screen(), trip.draft().language());
    }
}
