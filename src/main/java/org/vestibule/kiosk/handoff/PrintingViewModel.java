package org.vestibule.kiosk.handoff;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.vestibule.enrollment.ActivationCode;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Step;
import org.vestibule.kiosk.journey.Touch;
import org.vestibule.kiosk.paper.GuidePrinting;
import org.vestibule.kiosk.paper.Printout;
import org.vestibule.kiosk.paper.Printout.State;

import java.time.LocalDate;
import java.util.Optional;

/** The guide on its way out of the printer: the printer's real outcome, and another way. */
public final class PrintingViewModel implements ScreenModel {
    private final Session session;
    private final GuidePrinting printing;
    private final Printout guide;
    private final Language language;

    /**
     * @param language of the guide
     */
    public PrintingViewModel(
            Session session, GuidePrinting printing, Printout guide, Language language) {
        this.session = session;
        this.printing = printing;
        this.guide = guide;
        this.language = language;
    }

    public ReadOnlyObjectProperty<State> state() {
        return guide.state();
    }

    /** What is going on, or what went wrong and what to do. */
    public ReadOnlyObjectProperty<Message> line() {
        return guide.line();
    }

    /** The address to write down when no paper comes out. */
    public String shortAddress() {
        return printing.shortAddress();
    }

    /** The code to write down when no paper comes out. */
    public String shownCode() {
        return code().map(ActivationCode::shown).orElse("");
    }

    /** The last day of the code; empty where there is none. */
    public Optional<LocalDate> until() {
        return code().map(printing::until);
    }

    /** What is to be done with a password: choose one, or a new one. */
    public Message password() {
        return Message.of(isRecovery() ? "hand-off.new-password" : "hand-off.password");
    }

    private boolean isRecovery() {
        return session.trip().step() instanceof Step.Printing(var kept, _) && kept.isRecovery();
    }

    private Optional<ActivationCode> code() {
        return session.trip().step() instanceof Step.Printing(var kept, _)
                ? kept.code()
                : Optional.empty();
    }

    /** Whether the square is another way: not for somebody without a phone here. */
    public boolean canShowCode() {
        return session.trip().step() instanceof Step.Printing(_, var noPhone) && !noPhone;
    }

    /** Once more, when it failed; while it may still come this does nothing. */
    public void onAgain() {
        if (state().get() == State.FAILED) print();
    }

    /** The code stays usable on this screen when paper is not to be had. */
    public void onShowCode() {
        guide.giveUp();
        session.on(new Touch.ShowCode());
    }

    /** The guide is in hand, or the desk prints it. */
    public void onLeave() {
        switch (state().get()) {
            case NOT_YET, PRINTING -> {}
            case PRINTED -> session.on(new Touch.Leave());
            case WAITING, FAILED -> session.on(new Touch.AskDesk());
        }
    }

    private void print() {
        if (session.trip().step() instanceof Step.Printing(var kept, _)) {
            guide.print(job -> printing.print(kept, language, job));
        }
    }

    @Override
    public void attached() {
        print();
    }

    @Override
    public void detached() {
        guide.close();
    }
}
