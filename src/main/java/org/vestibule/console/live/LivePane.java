package org.vestibule.console.live;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.vestibule.console.desk.Workplace;
import org.vestibule.frontdesk.KioskState;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.desk.DeskButton;
import org.vestibule.ui.desk.RemarkLine;
import org.vestibule.ui.desk.TwiceButton;

import java.util.LinkedHashMap;
import java.util.Map;

/** The cards at the right: who is looked at, then what waits, then the kiosks. */
public final class LivePane extends ScrollPane {
    private final Ui ui;
    private final LiveViewModel model;
    private final VBox top = new VBox();
    private final VBox stack = new VBox();
    private final KiosksCard kiosks;
    private final DeskButton next;
    private final Words nobody;
    private final Map<String, CaseCard> cards = new LinkedHashMap<>();
    private final ListChangeListener<CardModel> cardsChanged = _ -> layCards();
    private final ListChangeListener<KioskState> kiosksChanged;
    private Runnable counting = () -> {};
    private Runnable watching = () -> {};

    public LivePane(Ui ui, LiveViewModel model) {
        this.ui = ui;
        this.model = model;
        kiosks = new KiosksCard(ui, model.place());
        kiosksChanged = _ -> kiosks.show(model.kiosks());
        next =
                new DeskButton(ui, DeskButton.Kind.QUIET, Message.of("live.next"), model::onNext)
                        .key("F4");
        nobody = new Words(ui, Message.of("live.nobody"), "soft");
        var last = new RemarkLine(ui);
        model.last().subscribe(last::say);
        for (var box : new VBox[] {top, stack}) box.getStyleClass().add("card-stack");
        var all = new VBox(top, head(), last, nobody, stack, kiosks);
        all.getStyleClass().add("live");
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("live-pane");
        model.active().subscribe(this::turn);
    }

    private HBox head() {
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var head = new HBox(new Words(ui, Message.of("live.title"), "live-title"), room, next);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** Who is looked at, above everything that waits; null: nobody. */
    public void top(@Nullable Node person) {
        top.getChildren().clear();
        if (person != null) top.getChildren().add(person);
        top.setVisible(person != null);
        top.setManaged(person != null);
        setVvalue(0);
    }

    public void attached() {
        model.cards().addListener(cardsChanged);
        model.kiosks().addListener(kiosksChanged);
        Workplace place = model.place();
        counting = place.seconds().on(this::tick);
        watching = place.desk().watch(this::refresh);
        layCards();
        kiosks.show(model.kiosks());
    }

    public void detached() {
        model.cards().removeListener(cardsChanged);
        model.kiosks().removeListener(kiosksChanged);
        counting.run();
        watching.run();
        cards.clear();
        stack.getChildren().clear();
        top(null);
    }

    /**
     * F1 to F4.
     *
     * @return whether it was for a card
     */
    public boolean onKey(KeyCode code) {
        if (code == KeyCode.F4) {
            model.onNext();
            return true;
        }
        var card = cards.get(model.active().get());
        return card != null && card.onKey(code);
    }

    private void tick() {
        cards.values().forEach(CaseCard::tick);
        kiosks.tick();
    }

    private void refresh() {
        cards.values().forEach(CaseCard::refresh);
    }

    private void layCards() {
        var before = Map.copyOf(cards);
        cards.clear();
        for (var card : model.cards()) {
            var known = before.get(card.id());
            var same = known != null && known.model() == card;
            cards.put(card.id(), same ? known : make(card));
        }
        stack.getChildren().setAll(cards.values());
        var none = cards.isEmpty();
        nobody.setVisible(none);
        nobody.setManaged(none);
        next.setVisible(!none);
        turn(model.active().get());
    }

    private CaseCard make(CardModel card) {
        var made =
                switch (card) {
                    case TicketViewModel ticket ->
                            new TicketCard(
                                    ui, ticket, () -> model.onCompare(ticket), notThem(ticket));
                    case ProxyViewModel proxy -> new ProxyCard(ui, proxy, refuse(proxy));
                    case HelpViewModel help -> new HelpCard(ui, help);
                };
        made.begin();
        made.onChosen(() -> model.onChoose(card.id()));
        return made;
    }

    private TwiceButton notThem(TicketViewModel ticket) {
        var group = ticket.endsOnly() ? "ticket.end" : "ticket.not-them";
        return twice(group, ticket::onNotThem);
    }

    private TwiceButton refuse(ProxyViewModel proxy) {
        return twice("proxy.refuse", proxy::onRefuse);
    }

    private TwiceButton twice(String group, Runnable action) {
        return new TwiceButton(
                ui,
                model.place().desk().running().scheduler(),
                Message.of(group),
                Message.of(group + ".sure"),
                action);
    }

    /** The chosen card is marked, and comes to be seen. */
    private void turn(String id) {
        cards.forEach((name, card) -> card.turn(name.equals(id)));
        var card = cards.get(id);
        if (card == null || getContent() == null) return;
        var room = getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        if (room <= 0) return;
        var from = getVvalue() * room;
        var at = card.getParent().getBoundsInParent().getMinY() + card.getLayoutY();
        var seen = at >= from && at + card.getHeight() <= from + getViewportBounds().getHeight();
        if (!seen) setVvalue(Math.min(1, at / room));
    }
}
