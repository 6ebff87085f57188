package org.vestibule.ui.control;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;

import java.util.List;

/**
 * A date in three labeled fields, month first; it never jumps from one to the next by itself
 * (R-55).
 */
public final class DateEntry extends VBox {
    private static final int MONTH_NAME = 9;

    private final TextEntry month;
    private final TextEntry day;
    private final TextEntry year;
    private final ErrorLine error;

    public DateEntry(Ui ui, Message month, Message day, Message year) {
        // A month may be typed by name on a real keyboard.
        this.month = new TextEntry(ui, month).atMost(MONTH_NAME).wide(4).leftToRight();
        this.day = new TextEntry(ui, day).atMost(2).wide(4).leftToRight();
        this.year = new TextEntry(ui, year).atMost(4).wide(6).leftToRight();
        error = new ErrorLine(ui);
        var fields = new HBox(this.month, this.day, this.year);
        fields.getStyleClass().add("date-fields");
        getStyleClass().add("entry");
        getChildren().addAll(fields, error);
    }

    public StringProperty month() {
        return month.text();
    }

    public StringProperty day() {
        return day.text();
    }

    public StringProperty year() {
        return year.text();
    }

    /** While true, dots stand where the date is. */
    public void covered(ObservableBooleanValue covered) {
        for (var entry : entries()) entry.covered(covered);
    }

    /** Shows what is wrong and how to put it right, or nothing. */
    public void error(@Nullable Message message) {
        error.say(message);
        for (var entry : entries()) entry.wrong(message != null);
        for (var field : fields()) field.setAccessibleHelp(error.text());
        if (message != null) fields().getFirst().fireEvent(new Reveal());
    }

    public void wipe() {
        entries().forEach(TextEntry::wipe);
        error(null);
    }

    /** What the keyboard types into, in order. */
    public List<TextField> fields() {
        return entries().stream().map(TextEntry::field).toList();
    }

    private List<TextEntry> entries() {
        return List.of(month, day, year);
    }
}
