package org.vestibule.ui.control;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;

import java.util.List;
import java.util.stream.Stream;

/**
 * How far the phone has come: three dots, a line of words, and at the end a check to see from the
 * next chair.
 */
public final class LiveLine extends HBox {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass READY = PseudoClass.getPseudoClass("ready");

    /** What there is to see. */
    public enum State {
        /** No phone yet. */
        WAITING,
        /** A phone has opened the code. */
        CONNECTED,
        /** The account is live. */
        READY
    }

    private final Ui ui;
    private final Words words;
    private final HBox dots = new HBox();
    private final List<Region> points;
    private final List<Region> joints;
    private final PictureView check = new PictureView(Picture.DONE);

    public LiveLine(Ui ui) {
        this.ui = ui;
        points = Stream.generate(() -> part("dot")).limit(3).toList();
        joints = Stream.generate(() -> part("joint")).limit(2).toList();
        dots.setAlignment(Pos.CENTER_LEFT);
        dots.setMinWidth(Region.USE_PREF_SIZE);
        dots.getChildren()
                .addAll(points.get(0), joints.get(0), points.get(1), joints.get(1), points.get(2));
        // 30 mm: 0.7 degrees of sight, the size of the largest letters, at 2.4 m.
        var side = ui.display().px(30);
        check.setMinSize(side, side);
        check.setPrefSize(side, side);
        words = Words.verbatim(ui, "", Styles.TILE_TITLE);
        HBox.setHgrow(words, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(Styles.LIVE_LINE);
        getChildren().addAll(new StackPane(dots, check), words);
    }

    public void show(State state, Message message) {
        var ready = state == State.READY;
        dots.setVisible(!ready);
        dots.setManaged(!ready);
        check.setVisible(ready);
        check.setManaged(ready);
        var reached = reached(state);
        for (var i = 0; i < points.size(); i++) {
            points.get(i).pseudoClassStateChanged(DONE, i < reached);
            points.get(i).pseudoClassStateChanged(NOW, i == reached);
        }
        for (var i = 0; i < joints.size(); i++) {
            joints.get(i).pseudoClassStateChanged(DONE, i < reached);
        }
        pseudoClassStateChanged(READY, ready);
        words.say(message);
        setAccessibleText(ui.text(message));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** Points that are behind the person; the code on the screen is the first. */
    private static int reached(State state) {
        return switch (state) {
            case WAITING -> 1;
            case CONNECTED -> 2;
            case READY -> 3;
        };
    }

    private static Region part(String styleClass) {
        var part = new Region();
        part.getStyleClass().add(styleClass);
        return part;
    }
}
