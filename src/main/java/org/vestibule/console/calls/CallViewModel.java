package org.vestibule.console.calls;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.vestibule.console.desk.Errand;
import org.vestibule.console.desk.Workplace;
import org.vestibule.console.words.Telephone;
import org.vestibule.enrollment.CallWindow;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.OpenCase;
import org.vestibule.i18n.Message;
import org.vestibule.staff.Right;

import java.util.Optional;

/** One call to make. */
public final class CallViewModel {
    private final Workplace place;
    private final Errand errand;
    private final ReadOnlyObjectWrapper<OpenCase> open;

    CallViewModel(Workplace place, OpenCase open) {
        this.place = place;
        this.open = new ReadOnlyObjectWrapper<>(open);
        errand = new Errand(place.desk());
    }

    void update(OpenCase now) {
        open.set(now);
    }

    public ReadOnlyObjectProperty<OpenCase> open() {
        return open.getReadOnlyProperty();
    }

    public Workplace place() {
        return place;
    }

    public Errand errand() {
        return errand;
    }

    public String id() {
        return open.get().id();
    }

    public CallWindow window() {
        return open.get().wish().window().orElse(CallWindow.ANY_TIME);
    }

    /** As it is dialed; empty: none was given. */
    public Optional<String> number() {
        return open.get().typed().flatMap(OpenCase.Typed::mobile).map(Telephone::of);
    }

    public Message age() {
        var ago = place.dates().ago(place.since(open.get().origin().authoredOn()));
        return Message.of("calls.asked")
                .with("ago", place.dates().text(ago))
                .with("kiosk", open.get().origin().kiosk());
    }

    public @Nullable Message obstacle() {
        return place.desk().obstacle(Right.HELP).orElse(null);
    }

    public void onReached() {
        errand.run(
                new DeskAct.Called(id(), true, Optional.empty()),
                Message.of("calls.done"),
                _ -> {});
    }

    /** Nobody answered: again tomorrow. */
    public void onNoAnswer() {
        var tomorrow = place.desk().sight().board().day().plusDays(1);
        errand.run(
                new DeskAct.Called(id(), false, Optional.of(tomorrow)),
                Message.of("calls.tomorrow").with("day", place.dates().day(tomorrow)),
                _ -> {});
    }
}
