package org.vestibule.ui.keyboard;

import javafx.scene.control.TextField;

import org.vestibule.ui.control.Reveal;

import java.util.List;

/** Knows which field is meant, and types into it. */
final class Typist {
    private final List<TextField> fields;
    private TextField field;

    /**
     * @param fields in order; the first one is meant until another gets the focus
     */
    Typist(List<TextField> fields) {
        this.fields = List.copyOf(fields);
        field = this.fields.getFirst();
        for (var each : this.fields) {
            each.focusedProperty().addListener((_, _, focused) -> mean(each, focused));
        }
    }

    void type(String text) {
        field.replaceSelection(text);
    }

    void backspace() {
        field.deletePreviousChar();
    }

    void clear() {
        field.clear();
    }

    void mark(Key.Diacritic diacritic) {
        var caret = field.getCaretPosition();
        if (caret == 0) return;
        var start = field.getText().offsetByCodePoints(caret, -1);
        diacritic
                .on(field.getText(start, caret))
                .ifPresent(letter -> field.replaceText(start, caret, letter));
    }

    /** Whether a name or a part of one begins at the caret. */
    boolean atBeginning() {
        var caret = field.getCaretPosition();
        return caret == 0 || " -'".indexOf(field.getText().charAt(caret - 1)) >= 0;
    }

    /** The first field gets the focus. */
    void begin() {
        go(fields.getFirst());
    }

    /** The next field gets the focus; false when this was the last. */
    boolean next() {
        var index = fields.indexOf(field) + 1;
        if (index == fields.size()) return false;
        go(fields.get(index));
        return true;
    }

    /** Runs {@code changed} whenever the caret stands somewhere else. */
    void onMoved(Runnable changed) {
        for (var each : fields) {
            each.caretPositionProperty().addListener(_ -> changed.run());
            each.focusedProperty().addListener(_ -> changed.run());
        }
    }

    private void go(TextField to) {
        field = to;
        to.fireEvent(new Reveal());
        to.requestFocus();
    }

    private void mean(TextField each, boolean focused) {
        if (focused) field = each;
    }
}
