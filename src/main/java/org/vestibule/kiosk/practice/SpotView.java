package org.vestibule.kiosk.practice;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.lesson.Block;
import org.vestibule.kiosk.welcome.BenefitsView;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Touchable;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.picture.Icon;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;

/** Something to touch on the pretend phone, as the portal's page has it. */
final class SpotView extends Touchable {
    /**
     * @param ui with the phone's texts
     */
    SpotView(Ui ui, Block.Spot spot, Runnable action) {
        super(AccessibleRole.BUTTON, name(ui, spot), action);
        atLeast(ui.display().target(), ui.display().target());
        switch (spot) {
            case Block.Tile tile -> tile(ui, tile);
            case Block.Button(var name, var main) ->
                    face(main ? Styles.PRIMARY : Styles.SECONDARY, words(ui, name));
            case Block.Link(var name) -> link(ui, name);
            case Block.Field field -> field(ui, field);
        }
    }

    private static String name(Ui ui, Block.Spot spot) {
        var name = ui.text(spot.name());
        return switch (spot) {
            case Block.Tile tile -> name + ". " + ui.text(tile.line());
            case Block.Field field when field.isOpen() -> name + ": " + field.value();
            case Block.Field _, Block.Button _, Block.Link _ -> name;
        };
    }

    private static Words words(Ui ui, Message name) {
        return new Words(ui, name, Styles.BUTTON_TEXT);
    }

    private void face(String style, Node face) {
        getStyleClass().add(style);
        getChildren().add(face);
    }

    private void tile(Ui ui, Block.Tile tile) {
        var side = ui.display().grid(6);
        var picture = new PictureView(BenefitsView.picture(tile.task()));
        picture.setMinSize(side, side);
        picture.setPrefSize(side, side);
        picture.setMaxSize(side, side);
        var words = new VBox(new Words(ui, tile.name(), Styles.STRONG));
        words.getChildren().add(new Words(ui, tile.line(), "phone-line"));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        face(Styles.TILE, row(picture, words));
    }

    private void link(Ui ui, Message name) {
        var words = words(ui, name);
        words.setMinWidth(Region.USE_COMPUTED_SIZE);
        var line = row(PictureView.of(Icon.ARROW_LEFT), words);
        face(Styles.QUIET, line);
    }

    private void field(Ui ui, Block.Field field) {
        var value = Words.verbatim(ui, field.value(), "phone-value");
        var label = new Words(ui, field.name(), Styles.STRONG);
        var box = new VBox(value);
        box.getStyleClass().add("phone-field");
        box.setMinHeight(ui.display().grid(6));
        box.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("phone-entry");
        getChildren().add(new VBox(label, box));
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("phone-row");
        return row;
    }
}
