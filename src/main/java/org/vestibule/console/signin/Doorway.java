package org.vestibule.console.signin;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.picture.PictureView;

/** A page before the places: the practice's door at the left, what is asked at the right. */
public final class Doorway extends HBox {
    public Doorway(Ui ui, String practice, Picture picture, Node... asked) {
        getStyleClass().add("doorway");
        var mark = new PictureView(Picture.MARK);
        mark.getStyleClass().add("doorway-mark");
        var name = Words.verbatim(ui, practice, "doorway-practice");
        var brand = new HBox(mark, name);
        brand.setAlignment(Pos.CENTER_LEFT);
        brand.getStyleClass().add("doorway-brand");
        var drawn = new PictureView(picture);
        drawn.getStyleClass().add("doorway-picture");
        if (drawn.ratio() <= 1) drawn.getStyleClass().add("small");
        var above = new Region();
        var below = new Region();
        VBox.setVgrow(above, Priority.ALWAYS);
        VBox.setVgrow(below, Priority.ALWAYS);
        var door = new VBox(brand, above, drawn, below);
        door.setAlignment(Pos.CENTER);
        door.getStyleClass().add("doorway-side");
        var form = new VBox(asked);
        form.getStyleClass().add("doorway-form");
        var room = new StackPane(form);
        HBox.setHgrow(room, Priority.ALWAYS);
        getChildren().addAll(door, room);
    }
}
