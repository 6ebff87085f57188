package org.vestibule.ui.keyboard;

import javafx.scene.control.TextField;

import org.vestibule.ui.control.Reveal;

import java.util.List;

/** Knows which field is meant, and types into it. */
final class Typist {
    private final List<TextField> fields;
    private TextField field;
    private Runnable moved = () -> {};

    /** Where the caret stands; a field that has not the focus forgets it. */
    private int caret;

    /**
     * @param fields in order; the first one is meant until another gets the focus
     */
    Typist(List<TextField> fields) {
        this.fields = List.copyOf(fields);
        field = this.fields.getFirst();
        for (var each : this.fields) {
            each.focusedProperty().addListener((_, _, focused) -> mean(each, focused));
            each.caretPositionProperty().addListener((_, _, now) -> at(each, now.intValue()));
        }
    }

    TextField meant() {
        return field;
    }

    void type(String text) {
        place();
        field.replaceSelection(text);
        placed();
    }

    void backspace() {
        place();
        field.deletePreviousChar();
        placed();
    }

    void clear() {
        field.clear();
        placed();
    }

    void mark(Key.Diacritic diacritic) {
        place();
        if (caret == 0) return;
        var start = field.getText().offsetByCodePoints(caret, -1);
        diacritic
                .on(field.getText(start, caret))
                .ifPresent(letter -> field.replaceText(start, caret, letter));
        placed();
    }

    private void place() {
        if (!field.isFocused()) field.positionCaret(Math.min(caret, field.getLength()));
        caret = field.getCaretPosition();
    }

    private void placed() {
        caret = field.getCaretPosition();
        moved.run();
    }

    /** Whether a name or a part of one begins at the caret. */
    boolean atBeginning() {
        var at = Math.min(caret, field.getLength());
        return at == 0 || " -'".indexOf(field.getText().charAt(at - 1)) >= 0;
    }

    /** The first field gets the focus. */
    void begin() {
        go(fields.getFirst());
    }

    boolean isAtLast() {
        return field.equals(fields.getLast());
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
        moved = changed;
    }

    private void go(TextField to) {
        field = to;
        to.fireEvent(new Reveal());
        to.requestFocus();
        // A field that gets the focus selects its text, and the next key would replace it.
        to.end();
    }

    private void mean(TextField each, boolean focused) {
        if (!focused) return;
        field = each;
        placed();
    }

    private void at(TextField each, int now) {
        if (!each.isFocused()) return;
        caret = now;
        moved.run();
    }
}
