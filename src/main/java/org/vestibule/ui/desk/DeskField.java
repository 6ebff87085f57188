package org.vestibule.ui.desk;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;

/** A line to type into, its label above. */
public final class DeskField extends VBox {
    private final TextField field = new TextField();

    public DeskField(Ui ui, Message label, Runnable onEnter) {
        var name = new Words(ui, label, "field-name");
        name.setLabelFor(field);
        field.setAccessibleText(ui.text(label));
        field.getStyleClass().add("desk-field");
        field.setOnAction(_ -> onEnter.run());
        getStyleClass().add("field-group");
        getChildren().addAll(name, field);
    }

    public StringProperty text() {
        return field.textProperty();
    }

    public TextField field() {
        return field;
    }

    /** Leaves nothing of what was typed, the undo history included. */
    public void wipe() {
        field.clear();
        field.setText("");
    }
}
