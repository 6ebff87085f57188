package org.vestibule.console.nav;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.vestibule.console.words.Keys;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.desk.DeskButton;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.picture.PictureView;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The places at the left, and at its foot how the desk stands. */
final class Rail extends VBox {
    private static final PseudoClass OFFLINE = PseudoClass.getPseudoClass("offline");

    private final Ui ui;
    private final RailViewModel model;
    private final Map<Place, RailButton> buttons = new EnumMap<>(Place.class);
    private final Label status;
    private final Label name;
    private final Label role;
    private final Label locksIn;
    private Runnable watching = () -> {};

    /** What can be done from everywhere. */
    record Ways(Consumer<Place> go, Runnable lock, Runnable signOut, Runnable look) {}

    Rail(Ui ui, RailViewModel model, String practice, Ways ways) {
        this.ui = ui;
        this.model = model;
        getStyleClass().add("rail");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(ui.text("rail.name"));
        getChildren().add(brand(practice));
        for (var place : Place.rail()) {
            var key = ui.text("key.ctrl") + " " + (Place.rail().indexOf(place) + 1);
            var label = Keys.of("place.", place);
            var button = new RailButton(ui, label, key, () -> ways.go().accept(place));
            buttons.put(place, button);
            getChildren().add(button);
        }
        var room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        status = Words.verbatim(ui, "", "rail-status");
        name = Words.verbatim(ui, "", "rail-person");
        role = Words.verbatim(ui, "");
        locksIn = Words.verbatim(ui, "", "rail-count");
        var foot = new VBox(status, name, role, locksIn, acts(ways));
        foot.getStyleClass().add("rail-foot");
        getChildren().addAll(room, foot);
    }

    private HBox brand(String practice) {
        var mark = new PictureView(Picture.MARK);
        mark.getStyleClass().add("rail-mark");
        var words = Words.verbatim(ui, practice, "rail-brand");
        var brand = new HBox(mark, words);
        brand.setAlignment(Pos.CENTER_LEFT);
        brand.getStyleClass().add("rail-top");
        return brand;
    }

    private VBox acts(Ways ways) {
        var lock = act("rail.lock", ways.lock());
        lock.key(ui.text("key.ctrl") + " L");
        var look = act("rail.look", ways.look());
        look.key(ui.text("key.ctrl") + " D");
        var acts = new VBox(lock, look, act("rail.sign-out", ways.signOut()));
        acts.getStyleClass().add("rail-acts");
        return acts;
    }

    private DeskButton act(String key, Runnable action) {
        var button = new DeskButton(ui, DeskButton.Kind.QUIET, Message.of(key), action);
        button.getStyleClass().add("on-rail");
        return button;
    }

    void here(Place place) {
        buttons.forEach((where, button) -> button.here(where == place));
    }

    void attached() {
        detached();
        watching = model.watch(this::read);
        read();
    }

    /** Nobody's name stays. */
    void detached() {
        watching.run();
        watching = () -> {};
        name.setText("");
    }

    private void read() {
        buttons.forEach((place, button) -> button.count(model.count(place)));
        status.setText(ui.text(model.status()));
        status.pseudoClassStateChanged(OFFLINE, !model.isOnline());
        name.setText(model.name());
        role.setText(ui.text(model.role()));
        locksIn.setText(ui.text(model.locksIn()));
    }
}
