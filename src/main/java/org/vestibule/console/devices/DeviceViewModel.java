package org.vestibule.console.devices;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.vestibule.console.desk.Errand;
import org.vestibule.console.desk.Workplace;
import org.vestibule.console.words.Keys;
import org.vestibule.frontdesk.Board;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.KioskState;
import org.vestibule.i18n.Message;
import org.vestibule.staff.Right;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One kiosk: whether it is there, what it holds back, and why. */
public final class DeviceViewModel {
    private final Workplace place;
    private final ReadOnlyObjectWrapper<KioskState> state;
    private final Map<String, Errand> retries = new HashMap<>();

    DeviceViewModel(Workplace place, KioskState state) {
        this.place = place;
        this.state = new ReadOnlyObjectWrapper<>(state);
    }

    void update(KioskState now) {
        state.set(now);
    }

    public ReadOnlyObjectProperty<KioskState> state() {
        return state.getReadOnlyProperty();
    }

    public Workplace place() {
        return place;
    }

    public String id() {
        return state.get().clientId();
    }

    public boolean isLive() {
        return Board.isLive(state.get(), place.boardTime());
    }

    public Message heard() {
        var ago = place.dates().ago(place.since(state.get().heard()));
        return Message.of("devices.heard").with("ago", place.dates().text(ago));
    }

    public Message paper() {
        return Keys.of("devices.paper.", state.get().report().paper());
    }

    /** How many wait, and since when the oldest does. */
    public Message waiting() {
        var report = state.get().report();
        if (report.waiting() == 0) return Message.of("devices.waiting.none");
        var oldest = report.oldest().map(place::since).map(place.dates()::lasting);
        return oldest.map(place.dates()::text)
                .map(age -> Message.of("devices.waiting.since").with("age", age))
                .orElse(Message.of("devices.waiting"))
                .with("n", report.waiting());
    }

    public Optional<String> trouble() {
        return state.get().report().trouble();
    }

    public @Nullable Message obstacle() {
        return place.desk().obstacle(Right.HELP).orElse(null);
    }

    /** What became of trying this one again. */
    public Errand retry(String enrollmentId) {
        return retries.computeIfAbsent(enrollmentId, _ -> new Errand(place.desk()));
    }

    public void onRetry(String enrollmentId) {
        retry(enrollmentId)
                .run(
                        new DeskAct.RetryParked(id(), enrollmentId),
                        Message.of("devices.retrying"),
                        _ -> {});
    }
}
