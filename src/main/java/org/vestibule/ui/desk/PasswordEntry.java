package org.vestibule.ui.desk;

import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;

/** A password, dotted until somebody wants to see what they typed. */
public final class PasswordEntry extends VBox {
    private final PasswordField dotted = new PasswordField();
    private final TextField plain = new TextField();
    private final CheckBox show;

    public PasswordEntry(Ui ui, Message label, Message showLabel, Runnable onEnter) {
        var name = new Words(ui, label, "field-name");
        name.setLabelFor(dotted);
        show = new CheckBox(ui.text(showLabel));
        show.setAccessibleText(show.getText());
        show.getStyleClass().add("desk-check");
        plain.textProperty().bindBidirectional(dotted.textProperty());
        for (var field : new TextField[] {dotted, plain}) {
            field.setAccessibleText(ui.text(label));
            field.getStyleClass().add("desk-field");
            field.setOnAction(_ -> onEnter.run());
        }
        plain.visibleProperty().bind(show.selectedProperty());
        dotted.visibleProperty().bind(show.selectedProperty().not());
        getStyleClass().add("field-group");
        getChildren().addAll(name, new StackPane(dotted, plain), show);
    }

    public StringProperty text() {
        return dotted.textProperty();
    }

    /** The field that is to be seen. */
    public TextField field() {
        return show.isSelected() ? plain : dotted;
    }

    /** Leaves nothing of what was typed, the undo history included. */
    public void wipe() {
        show.setSelected(false);
        for (var field : new TextField[] {dotted, plain}) {
            field.clear();
            field.setText("");
        }
    }
}
