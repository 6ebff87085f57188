package org.vestibule.ui.control;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;

import java.util.List;

/**
 * How far the phone has come: three marks with a name each, a line of words, and at the end a check
 * to see from the next chair. The words stand beside that, or below where they take less height so.
 */
public final class LiveLine extends HBox {
    private static final PseudoClass APART = PseudoClass.getPseudoClass("apart");
    private static final PseudoClass CONNECTED = PseudoClass.getPseudoClass("connected");
    private static final PseudoClass READY = PseudoClass.getPseudoClass("ready");

    /** What there is to see. */
    public enum State {
        /** Kept here, and the portal is out of reach. */
        APART,
        /** No phone yet. */
        WAITING,
        /** A phone has opened the code. */
        CONNECTED,
        /** The account is live. */
        READY
    }

    private final Ui ui;
    private final Words words;
    private final Marks marks;
    private final PictureView check = new PictureView(Picture.DONE);
    private final StackPane sign;

    /**
     * @param names of the three marks: kept, connected, ready
     */
    public LiveLine(Ui ui, List<Message> names) {
        this.ui = ui;
        marks = new Marks(ui, names);
        sign = new StackPane(marks, check);
        // 30 mm: 0.7 degrees of sight, the size of the largest letters, at 2.4 m.
        var side = ui.display().px(30);
        check.setMinSize(side, side);
        check.setPrefSize(side, side);
        words = Words.verbatim(ui, "", Styles.TILE_TITLE).whole();
        HBox.setHgrow(words, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(Styles.LIVE_LINE);
        sign.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(sign, words);
    }

    /** Words alone, where nothing is on its way. */
    public void tell(Message message) {
        show(State.APART, message);
        marks.setVisible(false);
        marks.setManaged(false);
    }

    public void show(State state, Message message) {
        var ready = state == State.READY;
        marks.setVisible(!ready);
        marks.setManaged(!ready);
        check.setVisible(ready);
        check.setManaged(ready);
        marks.show(reached(state));
        pseudoClassStateChanged(APART, state == State.APART);
        pseudoClassStateChanged(CONNECTED, state == State.CONNECTED);
        pseudoClassStateChanged(READY, ready);
        words.say(message);
        setAccessibleText(ui.text(message));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(sign.minWidth(-1), words.minWidth(-1)) + edges();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 || isBeside(width - edges())
                ? super.computePrefHeight(width)
                : below(width - edges()) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        var room = getWidth() - edges();
        if (isBeside(room)) {
            super.layoutChildren();
            return;
        }
        var high = sign.prefHeight(room);
        var y = (getHeight() - below(room)) / 2;
        layoutInArea(sign, snappedLeftInset(), y, room, high, 0, HPos.LEFT, VPos.CENTER);
        var wordsHigh = words.prefHeight(room);
        words.resizeRelocate(
                snappedLeftInset(), Math.rint(y + high + getSpacing()), room, wordsHigh);
    }

    private boolean isBeside(double room) {
        var left = room - sign.prefWidth(-1) - getSpacing();
        return left >= words.minWidth(-1) && words.prefHeight(left) <= below(room);
    }

    /** How high it is with the words below. */
    private double below(double room) {
        return sign.prefHeight(room) + getSpacing() + words.prefHeight(room);
    }

    private double edges() {
        return snappedLeftInset() + snappedRightInset();
    }

    /** Points that are behind the person; the code on the screen is the first. */
    private static int reached(State state) {
        return switch (state) {
            case APART, WAITING -> 1;
            case CONNECTED -> 2;
            case READY -> 3;
        };
    }
}
