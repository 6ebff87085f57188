package org.vestibule.ui.frame;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
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
    private static final double WIDTH_STEPS = 108;
    private static final double WIDEST_STEPS = 200;

    private final Ui ui;
    private final Ground pane = new Ground();
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
        this.heading = new Words(ui, heading, Styles.QUESTION);
        text.getChildren().add(this.heading);
        actions.setAlignment(Pos.CENTER);
        actions.setFillWidth(true);
        actions.setSpacing(ui.display().grid(2.5));
        card.setAlignment(Pos.CENTER);
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.getStyleClass().add(Styles.CARD);
        card.getChildren().addAll(view, text, actions);
        pane.getStyleClass().add(Styles.OVERLAY);
        pane.getChildren().add(card);
        space(Fit.ROOMY);
    }

    private void space(Fit fit) {
        var roomy = fit == Fit.ROOMY;
        text.setSpacing(ui.display().grid(roomy ? 2 : 1));
        card.setSpacing(ui.display().grid(roomy ? 4 : 2));
        card.setMaxWidth(ui.display().grid(roomy ? WIDTH_STEPS : WIDEST_STEPS));
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

    /** Things to choose from, two beside each other; three where the card has to be wide. */
    public OverlayView choices(List<? extends Region> tiles) {
        var choices = new Alike(ui.display().grid(2.5), ui.display().grid(WIDTH_STEPS), tiles);
        choices.getStyleClass().add(Styles.CHOICES);
        text.getChildren().add(choices);
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

    /**
     * What the card lies on. Where the card has no room, it becomes wide and its parts close up.
     */
    private final class Ground extends StackPane {
        private Fit fit = Fit.ROOMY;
        private String given = "";

        @Override
        protected void layoutChildren() {
            var now = Fit.look(this) + getWidth() + "x" + getHeight();
            if (!now.equals(given)) {
                given = now;
                wear(Fit.ROOMY);
            }
            while (fit != Fit.LESS && !hasRoom()) wear(fit.next());
            super.layoutChildren();
        }

        private boolean hasRoom() {
            var room = getWidth() - snappedLeftInset() - snappedRightInset();
            var needed = card.minHeight(Math.min(room, card.getMaxWidth()));
            return needed <= getHeight() - snappedTopInset() - snappedBottomInset();
        }

        private void wear(Fit other) {
            if (fit == other) return;
            fit = other;
            fit.dress(this);
            space(fit);
        }
    }
}
