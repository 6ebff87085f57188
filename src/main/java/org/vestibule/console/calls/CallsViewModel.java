package org.vestibule.console.calls;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.vestibule.console.desk.Workplace;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.frontdesk.OpenCase;
import org.vestibule.i18n.Message;
import org.vestibule.ui.desk.Remark;

import java.util.ArrayList;
import java.util.Comparator;

/** The calls, in the order of their time of day, the longest promised first. */
public final class CallsViewModel {
    private final Workplace place;
    private final ObservableList<CallViewModel> calls = FXCollections.observableArrayList();
    private final ObservableList<CallViewModel> seenCalls =
            FXCollections.unmodifiableObservableList(calls);
    private final ReadOnlyStringWrapper active = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Remark> last = new ReadOnlyObjectWrapper<>();
    private Runnable watching = () -> {};

    public CallsViewModel(Workplace place) {
        this.place = place;
    }

    public Workplace place() {
        return place;
    }

    public ObservableList<CallViewModel> calls() {
        return seenCalls;
    }

    /** Id of the call that the keys go to; empty: none. */
    public ReadOnlyStringProperty active() {
        return active.getReadOnlyProperty();
    }

    /** What became of the call that went last. */
    public ReadOnlyObjectProperty<@Nullable Remark> last() {
        return last.getReadOnlyProperty();
    }

    public Message summary() {
        return switch (calls.size()) {
            case 0 -> Message.of("calls.none");
            case 1 -> Message.of("calls.one");
            default -> Message.of("calls.some").with("n", calls.size());
        };
    }

    public void onChoose(String id) {
        active.set(id);
    }

    public void attached() {
        watching = place.desk().watch(this::read);
        read();
    }

    public void detached() {
        watching.run();
        calls.clear();
        active.set("");
        last.set(null);
    }

    private void read() {
        var now = new ArrayList<CallViewModel>();
        for (var open : place.desk().sight().board().cases()) {
            if (open.reason() == CaseReason.CALL) now.add(call(open));
        }
        now.sort(
                Comparator.comparing(CallViewModel::window)
                        .thenComparing(call -> call.open().get().origin().authoredOn()));
        var gone = calls.stream().filter(call -> !now.contains(call)).toList();
        if (!calls.equals(now)) calls.setAll(now);
        gone.forEach(this::leave);
    }

    private CallViewModel call(OpenCase open) {
        for (var known : calls) {
            if (known.id().equals(open.id())) {
                known.update(open);
                return known;
            }
        }
        return new CallViewModel(place, open);
    }

    private void leave(CallViewModel call) {
        if (active.get().equals(call.id())) active.set("");
        var remark = call.errand().remark().get();
        if (remark != null && remark.tone() == Remark.Tone.GOOD) last.set(remark);
    }
}
