package org.vestibule.console.live;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.vestibule.console.desk.Workplace;
import org.vestibule.frontdesk.Board;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.frontdesk.HelpCall;
import org.vestibule.frontdesk.KioskState;
import org.vestibule.frontdesk.OpenCase;
import org.vestibule.ui.desk.Remark;

import java.util.ArrayList;
import java.util.Comparator;

/**
 * The cards, longest waiting first. A card stays the same as long as its case does, so that nothing
 * that somebody chose or typed on it goes away under their hands.
 */
public final class LiveViewModel {
    /** No card is the one. */
    public static final String NONE = "";

    private final Workplace place;
    private final ObservableList<CardModel> cards = FXCollections.observableArrayList();
    private final ObservableList<CardModel> seenCards =
            FXCollections.unmodifiableObservableList(cards);
    private final ObservableList<KioskState> kiosks = FXCollections.observableArrayList();
    private final ObservableList<KioskState> seenKiosks =
            FXCollections.unmodifiableObservableList(kiosks);
    private final ReadOnlyStringWrapper active = new ReadOnlyStringWrapper(NONE);
    private final ReadOnlyObjectWrapper<@Nullable Remark> last = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable TicketViewModel> comparing =
            new ReadOnlyObjectWrapper<>();
    private Runnable watching = () -> {};
    private Runnable counting = () -> {};
    private int lastFor;

    /** A remark on a card that has gone stays this many seconds. */
    private static final int REMEMBERED = 8;

    public LiveViewModel(Workplace place) {
        this.place = place;
    }

    public ObservableList<CardModel> cards() {
        return seenCards;
    }

    public ObservableList<KioskState> kiosks() {
        return seenKiosks;
    }

    /** Id of the card that the keys go to, or {@link #NONE}. */
    public ReadOnlyStringProperty active() {
        return active.getReadOnlyProperty();
    }

    /** What became of the card that went last. */
    public ReadOnlyObjectProperty<@Nullable Remark> last() {
        return last.getReadOnlyProperty();
    }

    /** The ticket whose people are compared; null: none. */
    public ReadOnlyObjectProperty<@Nullable TicketViewModel> comparing() {
        return comparing.getReadOnlyProperty();
    }

    public void onCompare(@Nullable TicketViewModel ticket) {
        if (ticket != null) onChoose(ticket.id());
        comparing.set(ticket);
    }

    public Workplace place() {
        return place;
    }

    public void onChoose(String id) {
        active.set(id);
    }

    /** The one after the chosen card, and after the last the first again. */
    public void onNext() {
        if (cards.isEmpty()) return;
        var ids = cards.stream().map(CardModel::id).toList();
        onChoose(ids.get((ids.indexOf(active.get()) + 1) % ids.size()));
    }

    /** Whether a card of this name is there. */
    public boolean has(String id) {
        return cards.stream().anyMatch(card -> card.id().equals(id));
    }

    public void attached() {
        watching = place.desk().watch(this::read);
        counting = place.seconds().on(this::forget);
        read();
    }

    public void detached() {
        watching.run();
        counting.run();
        cards.clear();
        kiosks.clear();
        active.set(NONE);
        last.set(null);
        comparing.set(null);
    }

    private void read() {
        var board = place.desk().sight().board();
        var now = new ArrayList<CardModel>();
        for (var call : board.calls()) now.add(card(call));
        for (var open : board.cases()) {
            if (open.reason() != CaseReason.CALL) now.add(card(open));
        }
        now.sort(Comparator.comparing(CardModel::since));
        var gone = cards.stream().filter(card -> !now.contains(card)).toList();
        if (!cards.equals(now)) cards.setAll(now);
        gone.forEach(this::leave);
        readKiosks(board);
    }

    private void readKiosks(Board board) {
        if (!kiosks.equals(board.kiosks())) kiosks.setAll(board.kiosks());
    }

    private CardModel card(HelpCall call) {
        if (known(call.id()) instanceof HelpViewModel here) {
            here.update(call);
            return here;
        }
        return new HelpViewModel(place, call);
    }

    private CardModel card(OpenCase open) {
        var here = known(open.id());
        if (open.reason() == CaseReason.PROXY) {
            if (here instanceof ProxyViewModel proxy) {
                proxy.update(open);
                return proxy;
            }
            return new ProxyViewModel(place, open);
        }
        if (here instanceof TicketViewModel ticket) {
            ticket.update(open);
            return ticket;
        }
        return new TicketViewModel(place, open);
    }

    private @Nullable CardModel known(String id) {
        return cards.stream().filter(card -> card.id().equals(id)).findFirst().orElse(null);
    }

    private void forget() {
        if (last.get() != null && --lastFor <= 0) last.set(null);
    }

    private void leave(CardModel card) {
        if (active.get().equals(card.id())) active.set(NONE);
        if (comparing.get() == card) comparing.set(null);
        var remark = card.errand().remark().get();
        if (remark == null || remark.tone() != Remark.Tone.GOOD) return;
        last.set(remark);
        lastFor = REMEMBERED;
    }
}
