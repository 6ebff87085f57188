package org.vestibule.console.calls;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.vestibule.console.desk.Link;
import org.vestibule.console.frame.PlaceHead;
import org.vestibule.console.frame.PlaceView;
import org.vestibule.console.frame.Stale;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.desk.Empty;
import org.vestibule.ui.desk.RemarkLine;
import org.vestibule.ui.picture.Picture;

import java.util.ArrayList;
import java.util.List;

/** Every call that is due. */
public final class CallsView implements PlaceView {
    private final Ui ui;
    private final CallsViewModel model;
    private final PlaceHead head;
    private final VBox stack = new VBox();
    private final StackPane middle = new StackPane();
    private final ScrollPane scroll = new ScrollPane(stack);
    private final VBox all = new VBox();
    private final List<CallCard> cards = new ArrayList<>();
    private final ListChangeListener<CallViewModel> changed = _ -> lay();
    private Subscription following = Subscription.EMPTY;
    private Runnable watching = () -> {};
    private Runnable counting = () -> {};

    public CallsView(Ui ui, CallsViewModel model) {
        this.ui = ui;
        this.model = model;
        head = new PlaceHead(ui);
        head.title(Message.of("place.calls"));
        var last = new RemarkLine(ui);
        model.last().subscribe(last::say);
        stack.getStyleClass().add("card-stack");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(middle, Priority.ALWAYS);
        all.getStyleClass().add("place");
        all.getChildren().addAll(head, last, middle);
    }

    @Override
    public Node node() {
        return all;
    }

    @Override
    public void attached() {
        model.attached();
        model.calls().addListener(changed);
        following = model.active().subscribe(this::turn);
        var place = model.place();
        watching = place.desk().watch(this::read);
        counting = place.seconds().on(() -> cards.forEach(CallCard::tick));
        lay();
    }

    @Override
    public void detached() {
        following.unsubscribe();
        watching.run();
        counting.run();
        model.calls().removeListener(changed);
        model.detached();
        cards.clear();
        stack.getChildren().clear();
    }

    private void lay() {
        cards.clear();
        for (var call : model.calls()) {
            var card = new CallCard(ui, call);
            card.onChosen(() -> model.onChoose(call.id()));
            cards.add(card);
        }
        stack.getChildren().setAll(cards);
        turn(model.active().get());
        read();
    }

    private void read() {
        head.summary(model.summary());
        head.stale(Stale.of(model.place()));
        cards.forEach(CallCard::refresh);
        middle.getChildren().setAll(cards.isEmpty() ? empty() : scroll);
    }

    private Empty empty() {
        var sight = model.place().desk().sight();
        var state =
                switch (sight.link()) {
                    case Link.Barred(_) -> "barred";
                    case Link.Asking() -> "loading";
                    case Link.Online(), Link.Offline(_, _) ->
                            sight.heard().isPresent() ? "none" : "unreached";
                };
        var key = "calls.empty." + state;
        return new Empty(ui, Picture.FINISH_VOICE, Message.of(key), Message.of(key + ".line"));
    }

    private void turn(String id) {
        for (var i = 0; i < cards.size(); i++) {
            cards.get(i).turn(model.calls().get(i).id().equals(id));
        }
    }

    @Override
    public boolean onKey(KeyEvent event) {
        if (event.isShortcutDown()) return false;
        if (event.getCode() == KeyCode.ESCAPE) {
            model.onChoose("");
            return true;
        }
        for (var i = 0; i < cards.size(); i++) {
            if (model.calls().get(i).id().equals(model.active().get())) {
                return cards.get(i).onKey(event.getCode());
            }
        }
        return false;
    }
}
