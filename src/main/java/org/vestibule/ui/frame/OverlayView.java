package org.vestibule.ui.frame;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.View;
import org.vestibule.ui.control.PrimaryButton;
import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.control.TextButton;
import org.vestibule.ui.control.Touchable;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;

import java.util.List;

/** One thing said over everything else; hides what lies below, so that nobody else reads it. */
public final class OverlayView implements View {
    private static final double PICTURE_MM = 44;

    private final Ui ui;
    private final StackPane pane = new StackPane();
    private final VBox card = new VBox();
    private final Words heading;
    private final VBox text = new VBox();
    private final VBox actions = new VBox();

    public OverlayView(Ui ui, Picture picture, Message heading) {
        this.ui = ui;
        var view = new PictureView(picture);
        var side = ui.display().px(PICTURE_MM);
        view.setMinSize(side / 2, 0);
        view.setPrefSize(side, side);
        view.setMaxSize(side, side);
        text.setAlignment(Pos.CENTER);
        text.setSpacing(ui.display().grid(2));
        this.heading = new Words(ui, heading, Styles.QUESTION);
        text.getChildren().add(this.heading);
        actions.setAlignment(Pos.CENTER);
        actions.setFillWidth(true);
        actions.setSpacing(ui.display().grid(2.5));
        card.setAlignment(Pos.CENTER);
        card.setSpacing(ui.display().grid(4));
        card.setMaxWidth(ui.display().grid(108));
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.setMinHeight(0);
        card.getStyleClass().add(Styles.CARD);
        card.getChildren().addAll(view, text, actions);
        pane.getStyleClass().add(Styles.OVERLAY);
        pane.getChildren().add(card);
    }

    /** Says something else from now on. */
    public void heading(Message message) {
        heading.say(message);
    }

    /** Something to see between the sentences and the actions: how far a call has come. */
    public OverlayView content(Node node) {
        card.getChildren().add(card.getChildren().indexOf(actions), node);
        return this;
    }

    /** A sentence below the heading; what it says may change. */
    public Words line(Message message) {
        return line(ui, message);
    }

    /** The same in another language. */
    public Words line(Ui voice, Message message) {
        var words = new Words(voice, message, Styles.SUBLINE);
        words.setTextAlignment(TextAlignment.CENTER);
        text.getChildren().add(words);
        return words;
    }

    /** Something to read out to the desk, such as a support code. */
    public OverlayView code(String code) {
        text.getChildren().add(Words.verbatim(ui, code, Styles.CODE));
        return this;
    }

    /** Things to choose from, two beside each other. */
    public OverlayView choices(List<? extends Region> tiles) {
        var grid = new GridPane();
        var gap = ui.display().grid(2.5);
        grid.setHgap(gap);
        grid.setVgap(gap);
        grid.setMinHeight(Region.USE_PREF_SIZE);
        grid.getStyleClass().add(Styles.CHOICES);
        for (var at = 0; at < tiles.size(); at++) {
            var tile = tiles.get(at);
            GridPane.setHgrow(tile, Priority.ALWAYS);
            tile.setMaxWidth(Double.MAX_VALUE);
            grid.add(tile, at % 2, at / 2);
        }
        for (var column = 0; column < 2; column++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        text.getChildren().add(grid);
        return this;
    }

    /** The one main action. */
    public OverlayView primary(Message label, Runnable action) {
        return add(new PrimaryButton(ui, label, action));
    }

    public OverlayView secondary(Message label, Runnable action) {
        return add(new SecondaryButton(ui, label, action));
    }

    /** The action that was added last is the way back, too. */
    public OverlayView isBack() {
        if (actions.getChildren().getLast() instanceof Touchable last) last.alsoOn(KeyCode.ESCAPE);
        return this;
    }

    @Override
    public Node node() {
        return pane;
    }

    private OverlayView add(TextButton button) {
        button.setMaxWidth(ui.display().grid(64));
        actions.getChildren().add(button);
        return this;
    }
}
