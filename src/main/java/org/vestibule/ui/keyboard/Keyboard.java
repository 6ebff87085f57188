package org.vestibule.ui.keyboard;

import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.vestibule.ui.Ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Types into whichever of its fields has the focus. A part of the layout, so it never covers one;
 * keys are at least 16 mm. A real keyboard works all the while.
 */
public final class Keyboard extends Region {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final double COMFORTABLE_KEY_MM = 22;
    private static final double WIDEST_KEY_MM = 24;
    private static final double WIDEST_DIGIT_MM = 42;

    /** Of the key that leads to the next field. */
    static final String NEXT_KEY = "key-next";

    private final Ui ui;
    private final KeyboardLayout layout;
    private final Typist typist;
    private final Runnable done;
    private final List<List<KeyCap>> rows = new ArrayList<>();
    private final Board first;
    private Board board;
    private boolean capitals;
    private KeyCap stop;

    /**
     * @param fields in order
     * @param done runs on enter or next in the last field; does what Continue does
     */
    public Keyboard(Ui ui, KeyboardLayout layout, List<TextField> fields, Runnable done) {
        this.ui = ui;
        this.layout = layout;
        this.done = done;
        first = Boards.of(layout, ui.messages().language());
        board = first;
        typist = new Typist(fields);
        typist.onMoved(this::adjust);
        for (var field : fields) field.addEventHandler(KeyEvent.KEY_PRESSED, this::onEnter);
        getStyleClass().add("keyboard");
        // Keys lie where they lie on every keyboard, whichever way the lines run.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        capitals = layout.capitalizes();
        stop = rebuild();
    }

    /** Puts the caret into the first field. */
    public void begin() {
        typist.begin();
    }

    /** Every key, row by row: where the arrows of a keypad can go. */
    public List<Node> keys() {
        return caps().filter(Node::isVisible).map(Node.class::cast).toList();
    }

    private Stream<KeyCap> caps() {
        return rows.stream().flatMap(List::stream);
    }

    /** Where the focus comes in: at the key it was on last. */
    public Node stop() {
        return stop;
    }

    /** The field that is typed into. */
    public TextField meant() {
        return typist.meant();
    }

    /** A character of a real keyboard, while the focus is on a key of this one. */
    public void type(String character) {
        typist.type(character);
    }

    /** Takes the character before the caret away. */
    public void backspace() {
        typist.backspace();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return height(ui.display().target());
    }

    @Override
    protected double computePrefHeight(double width) {
        return height(ui.display().px(COMFORTABLE_KEY_MM));
    }

    @Override
    protected double computeMinWidth(double height) {
        return board.columns() * (ui.display().target() + gap()) - gap();
    }

    @Override
    protected double computePrefWidth(double height) {
        return board.columns() * (widest() + gap()) - gap();
    }

    @Override
    protected void layoutChildren() {
        var gap = gap();
        var pitch = Math.min(widest() + gap, Math.floor((getWidth() + gap) / board.columns()));
        var high = Math.floor((getHeight() + gap) / rowsReserved() - gap);
        var y = (rowsReserved() - rows.size()) * (high + gap);
        for (var row : rows) {
            var columns = row.stream().mapToDouble(KeyCap::columns).sum();
            var x = Math.rint((getWidth() - columns * pitch + gap) / 2);
            for (var key : row) {
                var wide = Math.floor(key.columns() * pitch) - gap;
                key.resizeRelocate(x, y, wide, high);
                x += Math.rint(key.columns() * pitch);
            }
            y += high + gap;
        }
    }

    private double height(double key) {
        return rowsReserved() * (key + gap()) - gap();
    }

    /** The keyboard stays as high as its first board, whichever it shows. */
    private int rowsReserved() {
        return Math.max(first.rows().size(), rows.size());
    }

    private double gap() {
        return ui.display().gap();
    }

    private double widest() {
        return ui.display().px(board.columns() == 3 ? WIDEST_DIGIT_MM : WIDEST_KEY_MM);
    }

    /** Returns the first key. */
    private KeyCap rebuild() {
        rows.clear();
        for (var row : board.rows()) rows.add(row.stream().map(this::key).toList());
        getChildren().setAll(caps().toList());
        var begin = rows.getFirst().getFirst();
        begin.setFocusTraversable(true);
        showNext();
        return begin;
    }

    /** On the last field Continue is the only way on; a second one beside it would confuse. */
    private void showNext() {
        caps().filter(cap -> cap.getStyleClass().contains(NEXT_KEY))
                .forEach(cap -> cap.setVisible(!typist.isAtLast()));
    }

    /** One key at a time is in the way of Tab, or nobody would ever get past them. */
    private void stopAt(KeyCap key) {
        stop.setFocusTraversable(false);
        stop = key;
        key.setFocusTraversable(true);
    }

    private KeyCap key(Board.Cap cap) {
        var key = KeyCap.of(ui, cap, capitals, () -> press(cap.key()));
        show(key, cap.key());
        key.focusedProperty().addListener((_, _, focused) -> focused(key, focused));
        return key;
    }

    private void focused(KeyCap key, boolean now) {
        if (now) stopAt(key);
    }

    private void show(KeyCap cap, Key key) {
        cap.capital(capitals);
        cap.pseudoClassStateChanged(ON, capitals && key.equals(new Key.Does(Key.Act.SHIFT)));
    }

    private void press(Key key) {
        switch (key) {
            case Key.Types types -> typist.type(KeyCap.shown(types.text(), capitals));
            case Key.Marks marks -> typist.mark(marks.diacritic());
            case Key.Does does -> act(does.act());
        }
    }

    private void act(Key.Act act) {
        switch (act) {
            case SHIFT -> showCapitals(!capitals);
            case BACKSPACE -> typist.backspace();
            case CLEAR -> typist.clear();
            case SPACE -> typist.type(" ");
            case NEXT -> next();
            case LETTERS -> turnTo(first);
            case ACCENTS -> turnTo(Boards.ACCENTS);
            case DIGITS -> turnTo(Boards.DIGITS_IN_NAMES);
            case ARABIC -> turnTo(Boards.ARABIC_LETTERS);
        }
    }

    private void next() {
        if (!typist.next()) done.run();
    }

    private void onEnter(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) return;
        event.consume();
        next();
    }

    private void turnTo(Board other) {
        var focused = keys().stream().anyMatch(Node::isFocused);
        board = other;
        stop = rebuild();
        if (focused) stop.requestFocus();
    }

    /** A capital where a name begins, small letters after it. */
    private void adjust() {
        showNext();
        if (!stop.isVisible()) stopAt(rows.getFirst().getFirst());
        if (layout.capitalizes()) showCapitals(typist.atBeginning());
    }

    private void showCapitals(boolean now) {
        if (now == capitals) return;
        capitals = now;
        for (var row = 0; row < rows.size(); row++) {
            var caps = board.rows().get(row);
            for (var at = 0; at < caps.size(); at++) {
                show(rows.get(row).get(at), caps.get(at).key());
            }
        }
    }
}
