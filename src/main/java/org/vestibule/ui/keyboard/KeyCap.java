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
    private static final String WORDS = "key-words";
    private static final String CENTERED = "centered";

    /** Between words and the side of their key, px. */
    private static final double EDGE = 6;

    /** Words become no smaller than this part of their size. */
    private static final double SMALLEST = 0.65;

    private static final double STEP = 0.05;

    private final Board.Cap cap;
    private @Nullable Words letter;
    private @Nullable Words words;

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

    @Override
    protected void layoutChildren() {
        if (words == null) super.layoutChildren();
        else layOut(words);
    }

    /** As large as they are meant to be, or as large as the key has room for. */
    private void layOut(Words written) {
        var wide = getWidth() - 2 * EDGE;
        var high = getHeight() - 2 * EDGE;
        var scale = 1.0;
        while (scale > SMALLEST && !fits(written, wide / scale, high / scale)) scale -= STEP;
        written.setScaleX(scale);
        written.setScaleY(scale);
        var room = Math.floor(wide / scale);
        var used = Math.ceil(written.prefHeight(room));
        written.resizeRelocate(
                Math.rint((getWidth() - room) / 2),
                Math.rint((getHeight() - used) / 2),
                room,
                used);
    }

    private static boolean fits(Words written, double wide, double high) {
        return written.minWidth(-1) <= wide && written.prefHeight(Math.floor(wide)) <= high;
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
        if (text.length() > 1) return key.saying(Words.verbatim(ui, text, WORDS, CENTERED));
        var face = Words.verbatim(ui, text, "key-letter");
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
        return switch (act) {
            case SHIFT -> key.showing(Icon.SHIFT);
            case BACKSPACE -> key.showing(Icon.BACKSPACE);
            case ACCENTS -> key.saying(Words.verbatim(ui, "é ñ", WORDS, CENTERED));
            case LETTERS -> key.saying(Words.verbatim(ui, "abc", WORDS, CENTERED));
            case DIGITS -> key.saying(Words.verbatim(ui, "123", WORDS, CENTERED));
            case ARABIC -> key.saying(Words.verbatim(ui, "أ ب", WORDS, CENTERED));
            case CLEAR, SPACE, NEXT -> key.saying(new Words(ui, name, WORDS, CENTERED));
        };
    }

    private KeyCap showing(Icon icon) {
        getChildren().add(PictureView.of(icon));
        return this;
    }

    private KeyCap saying(Words written) {
        words = written.whole();
        getChildren().add(words);
        return this;
    }
}
