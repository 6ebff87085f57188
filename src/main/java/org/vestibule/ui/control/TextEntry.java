package org.vestibule.ui.control;

import static javafx.geometry.NodeOrientation.INHERIT;
import static javafx.geometry.NodeOrientation.LEFT_TO_RIGHT;
import static javafx.geometry.NodeOrientation.RIGHT_TO_LEFT;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.vestibule.i18n.Isolated;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.theme.Styles;

/** A line to type into: label above, error below. */
public final class TextEntry extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass COVERED = PseudoClass.getPseudoClass("covered");

    private final String label;
    private final TextField field = new PrivateField();
    private final Words dots;
    private final StackPane line;
    private final ErrorLine error;
    private boolean shares;

    public TextEntry(Ui ui, Message label) {
        this.label = ui.text(label);
        error = new ErrorLine(ui);
        var name = new Words(ui, label, Styles.FIELD_LABEL);
        name.setLabelFor(field);
        field.setAccessibleText(this.label);
        field.getStyleClass().add(Styles.ENTRY_FIELD);
        field.setMinHeight(ui.display().primary());
        getStyleClass().add("entry");
        dots = Words.verbatim(ui, "• • •", "entry-dots");
        dots.setVisible(false);
        dots.setMouseTransparent(true);
        StackPane.setAlignment(dots, Pos.CENTER_LEFT);
        line = new StackPane(field, dots);
        getChildren().addAll(name, line, error);
    }

    /** Whether another one may stand beside it: where room is short in height. */
    public void share(boolean row) {
        shares = row;
    }

    public boolean sharesRow() {
        return shares;
    }

    /** For what runs from left to right in every language: numbers, addresses, codes. */
    public TextEntry leftToRight() {
        line.setNodeOrientation(LEFT_TO_RIGHT);
        return this;
    }

    /** For a name: it may be in Latin letters on a screen in Arabic. */
    public TextEntry asTyped() {
        field.textProperty()
                .subscribe(
                        typed -> line.setNodeOrientation(typed.isEmpty() ? INHERIT : way(typed)));
        return this;
    }

    private static NodeOrientation way(String typed) {
        return Isolated.hasOwnDirection(typed) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /** Takes no more than {@code length} characters. */
    public TextEntry atMost(int length) {
        field.setTextFormatter(new TextFormatter<>(change -> shortened(change, length)));
        return this;
    }

    private static TextFormatter.Change shortened(TextFormatter.Change change, int length) {
        var tooLong = change.getControlNewText().length() - length;
        if (tooLong <= 0) return change;
        var fitting = Math.max(0, change.getText().length() - tooLong);
        change.setText(change.getText().substring(0, fitting));
        change.selectRange(change.getRangeStart() + fitting, change.getRangeStart() + fitting);
        return change;
    }

    /** As wide as {@code characters} digits, so that the field shows how much is wanted. */
    public TextEntry wide(int characters) {
        field.setPrefColumnCount(characters);
        setFillWidth(false);
        return this;
    }

    /** While true, dots stand where the text is; the text itself stays as it was typed. */
    public void covered(ObservableBooleanValue covered) {
        dots.visibleProperty().bind(covered);
        show(covered.get());
        covered.addListener((_, _, now) -> show(now));
    }

    private void show(boolean now) {
        field.pseudoClassStateChanged(COVERED, now);
    }

    public StringProperty text() {
        return field.textProperty();
    }

    /** Shows what is wrong and how to put it right, or nothing. */
    public void error(@Nullable Message message) {
        error.say(message);
        wrong(message != null);
        if (message != null) field.fireEvent(new Reveal());
        field.setAccessibleHelp(error.text());
    }

    /** Marks the field only; for a group that has one error line. */
    void wrong(boolean is) {
        field.pseudoClassStateChanged(WRONG, is);
    }

    /** Leaves nothing of what was typed, the undo history included. */
    public void wipe() {
        field.clear();
        field.setText("");
        error(null);
    }

    /** What the keyboard types into. */
    public TextField field() {
        return field;
    }

    /** Has no way to the clipboard: in a lobby the next person would find it there. */
    private static final class PrivateField extends TextField {
        PrivateField() {
            setContextMenu(new ContextMenu());
        }

        @Override
        public void copy() {
            // Nothing leaves the field.
        }

        @Override
        public void cut() {
            // Nothing leaves the field.
        }

        @Override
        public void paste() {
            // Nothing comes from elsewhere.
        }
    }
}
