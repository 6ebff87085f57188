package org.vestibule.ui.keyboard;

import javafx.scene.AccessibleRole;

import org.jspecify.annotations.Nullable;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Touchable;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.picture.Icon;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;

import java.util.Locale;
import java.util.Optional;

/**
 * One key to touch. A finger never takes the focus from the field; the arrows of a keypad do, and
 * enter then presses the key.
 */
final class KeyCap extends Touchable {
    private final Board.Cap cap;
    private @Nullable Words letter;

    private KeyCap(Ui ui, Board.Cap cap, String spoken, Runnable action) {
        super(AccessibleRole.BUTTON, spoken, action);
        this.cap = cap;
        setFocusTraversable(false);
        atLeast(ui.display().target(), ui.display().target());
        getStyleClass().add(Styles.KEY);
    }

    static KeyCap of(Ui ui, Board.Cap cap, boolean capitals, Runnable action) {
        return switch (cap.key()) {
            case Key.Types types -> letter(ui, cap, shown(types.text(), capitals), action);
            case Key.Marks marks -> mark(ui, cap, marks.diacritic(), action);
            case Key.Does does -> act(ui, cap, does.act(), action);
        };
    }

    /** What a letter is with shift; more than one character stays as it is. */
    static String shown(String text, boolean capitals) {
        return capitals && text.length() == 1 && !text.equals("ß")
                ? text.toUpperCase(Locale.ROOT)
                : text;
    }

    /** The text that names a key; empty when what it types is its name. */
    static Optional<String> nameKey(Key key) {
        return switch (key) {
            case Key.Types _ -> Optional.empty();
            case Key.Marks marks -> Optional.of(nameKey(marks.diacritic()));
            case Key.Does does -> Optional.of(nameKey(does.act()));
        };
    }

    private static String nameKey(Enum<?> value) {
        return "ui.key." + value.name().toLowerCase(Locale.ROOT);
    }

    double columns() {
        return cap.width();
    }

    @Override
    protected boolean takesFocusFromFinger() {
        return false;
    }

    /** Shows what it types now. */
    void capital(boolean capitals) {
        if (letter == null || !(cap.key() instanceof Key.Types types)) return;
        var text = shown(types.text(), capitals);
        letter.show(text);
        setAccessibleText(text);
    }

    private static KeyCap letter(Ui ui, Board.Cap cap, String text, Runnable action) {
        var key = new KeyCap(ui, cap, text, action);
        var face = Words.verbatim(ui, text, text.length() > 1 ? "key-words" : "key-letter");
        face.setWrapText(false);
        key.letter = face;
        key.getChildren().add(face);
        return key;
    }

    private static KeyCap mark(Ui ui, Board.Cap cap, Key.Diacritic mark, Runnable action) {
        var key = new KeyCap(ui, cap, ui.text(nameKey(mark)), action);
        key.getStyleClass().add(Styles.KEY_ACTION);
        // On a circle, so that a mark does not look like a letter of its own.
        var composed = mark.on("o").orElse("o" + mark.sign());
        key.getChildren().add(Words.verbatim(ui, composed, "key-letter"));
        return key;
    }

    private static KeyCap act(Ui ui, Board.Cap cap, Key.Act act, Runnable action) {
        var name = Message.of(nameKey(act));
        var key = new KeyCap(ui, cap, ui.text(name), action);
        key.getStyleClass().add(Styles.KEY_ACTION);
        if (act == Key.Act.NEXT) key.getStyleClass().add(Keyboard.NEXT_KEY);
        key.getChildren()
                .add(
                        switch (act) {
                            case SHIFT -> PictureView.of(Icon.SHIFT);
                            case BACKSPACE -> PictureView.of(Icon.BACKSPACE);
                            case ACCENTS -> Words.verbatim(ui, "é ñ", "key-words");
                            case LETTERS -> Words.verbatim(ui, "abc", "key-words");
                            case DIGITS -> Words.verbatim(ui, "123", "key-words");
                            case ARABIC -> Words.verbatim(ui, "أ ب", "key-words");
                            case CLEAR, SPACE, NEXT -> new Words(ui, name, "key-words", "centered");
                        });
        return key;
    }
}
