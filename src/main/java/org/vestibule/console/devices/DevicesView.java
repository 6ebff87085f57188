package org.vestibule.console.devices;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.vestibule.console.desk.Link;
import org.vestibule.console.frame.PlaceHead;
import org.vestibule.console.frame.PlaceView;
import org.vestibule.console.frame.Stale;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.desk.Empty;
import org.vestibule.ui.picture.Picture;

import java.util.ArrayList;
import java.util.List;

/** All kiosks, and beside them the way in for one more device. */
public final class DevicesView implements PlaceView {
    private final Ui ui;
    private final DevicesViewModel model;
    private final PlaceHead head;
    private final PairingCard pairing;
    private final VBox stack = new VBox();
    private final ScrollPane scroll = new ScrollPane(stack);
    private final StackPane middle = new StackPane();
    private final BorderPane all = new BorderPane();
    private final List<DeviceCard> cards = new ArrayList<>();
    private final ListChangeListener<DeviceViewModel> changed = _ -> lay();
    private Runnable watching = () -> {};
    private Runnable counting = () -> {};

    public DevicesView(Ui ui, DevicesViewModel model) {
        this.ui = ui;
        this.model = model;
        head = new PlaceHead(ui);
        head.title(Message.of("place.devices"));
        pairing = new PairingCard(ui, model);
        stack.getStyleClass().add("card-stack");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(middle, Priority.ALWAYS);
        var place = new VBox(head, middle);
        place.getStyleClass().add("place");
        var side = new VBox(pairing);
        side.getStyleClass().addAll("live", "side");
        all.setCenter(place);
        all.setRight(side);
    }

    @Override
    public Node node() {
        return all;
    }

    @Override
    public void attached() {
        model.attached();
        model.devices().addListener(changed);
        watching = model.place().desk().watch(this::read);
        counting = model.place().seconds().on(this::tick);
        lay();
    }

    @Override
    public void detached() {
        watching.run();
        counting.run();
        model.devices().removeListener(changed);
        model.detached();
        cards.clear();
        stack.getChildren().clear();
    }

    private void lay() {
        cards.clear();
        for (var device : model.devices()) cards.add(new DeviceCard(ui, device));
        stack.getChildren().setAll(cards);
        read();
    }

    private void read() {
        head.stale(Stale.of(model.place()));
        pairing.refresh();
        cards.forEach(DeviceCard::refresh);
        middle.getChildren().setAll(cards.isEmpty() ? empty() : scroll);
        tick();
    }

    private void tick() {
        head.summary(model.summary());
        cards.forEach(DeviceCard::tick);
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
        var key = "devices.empty." + state;
        return new Empty(ui, Picture.SHOW_ME, Message.of(key), Message.of(key + ".line"));
    }
}
