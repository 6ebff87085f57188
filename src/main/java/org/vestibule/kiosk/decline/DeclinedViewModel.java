package org.vestibule.kiosk.decline;

import org.jspecify.annotations.Nullable;
import org.vestibule.enrollment.DeclineReason;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.journey.Keys;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.journey.Session;
import org.vestibule.kiosk.journey.Step;
import org.vestibule.kiosk.journey.Touch;
import org.vestibule.kiosk.paper.GuidePrinting;
import org.vestibule.kiosk.paper.Printout;
import org.vestibule.practice.Timings;
import org.vestibule.ui.Scheduler;

/** Thank you, a kind word on the reason, and a page to read at home for who wants one. */
public final class DeclinedViewModel implements ScreenModel {
    private final Session session;
    private final Timings timings;
    private final Scheduler scheduler;
    private final GuidePrinting printing;
    private final Printout page;
    private final DeclineReason reason;
    private Scheduler.@Nullable Cancellable clearing;

    public DeclinedViewModel(
            Session session,
            Timings timings,
            Scheduler scheduler,
            GuidePrinting printing,
            Printout page) {
        this.session = session;
        this.timings = timings;
        this.scheduler = scheduler;
        this.printing = printing;
        this.page = page;
        reason =
                session.trip().step() instanceof Step.Declined(var why)
                        ? why
                        : DeclineReason.NOT_SAID;
    }

    /** What may help with this reason. */
    public Message answer() {
        return Message.of(Keys.of("declined.answer.", reason));
    }

    public Printout page() {
        return page;
    }

    /** Once is enough, and once more when it failed. */
    public void onPrint(Language language) {
        page.print(job -> printing.printLeaflet(language, job));
        clearLater();
    }

    public void onChangedMind() {
        session.on(new Touch.ChangedMind());
    }

    public void onLeave() {
        session.on(new Touch.Leave());
    }

    @Override
    public void attached() {
        clearLater();
    }

    /** Not while the page is on its way: whoever waits for it has the time for that again. */
    private void clearLater() {
        if (clearing != null) clearing.cancel();
        clearing = scheduler.after(timings.readyClears(), this::onLeave);
    }

    @Override
    public void detached() {
        if (clearing != null) clearing.cancel();
        clearing = null;
        page.close();
    }
}
