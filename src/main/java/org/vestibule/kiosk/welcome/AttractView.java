package org.vestibule.kiosk.welcome;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Scheduler;
import org.vestibule.ui.Ui;
import org.vestibule.ui.View;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;

import java.time.Duration;
import java.util.List;

/**
 * The greeting in one language after the other, now in the upper half of the display, now in the
 * lower one, at the left, the right and between: where there was text there is none the next time.
 * It changes at once and nothing moves, so there is nothing to reduce for who minds motion.
 */
public final class AttractView implements View {
    /** How long a greeting stands: to be read twice, and calm. */
    static final Duration STAND = Duration.ofSeconds(20);

    private static final int HALVES = 2;
    private static final double[] ASIDE = {0, 1, 0.5};
    private static final double WIDTH = 0.8;
    private static final double PICTURE_MM = 60;

    private final List<Ui> voices;
    private final Scheduler scheduler;
    private final Wall wall = new Wall();
    private int turn;
    private Scheduler.@Nullable Cancellable next;

    /**
     * @param voices in the order in which they greet, at least one
     */
    public AttractView(List<Ui> voices, Scheduler scheduler) {
        this.voices = List.copyOf(voices);
        this.scheduler = scheduler;
        wall.getStyleClass().add(Styles.SHEET);
        wall.show(greeting());
    }

    @Override
    public Node node() {
        return wall;
    }

    @Override
    public void attached() {
        next = scheduler.after(STAND, this::turn);
    }

    @Override
    public void detached() {
        if (next != null) next.cancel();
        next = null;
    }

    private void turn() {
        turn++;
        wall.show(greeting());
        attached();
    }

    private Region greeting() {
        var ui = voices.get(turn % voices.size());
        var title = new Words(ui, Message.of("welcome.title"), Styles.QUESTION, Styles.HERO);
        var start = new Words(ui, Message.of("welcome.start"), Styles.SUBLINE);
        var words = new VBox(ui.display().grid(2), title, start);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var picture = new PictureView(Picture.WELCOME);
        var side = ui.display().px(PICTURE_MM);
        picture.setMinSize(0, 0);
        picture.setPrefSize(side, side);
        picture.setMaxSize(side, side);
        var greeting = new HBox(ui.display().grid(3), picture, words);
        greeting.setAlignment(Pos.CENTER_LEFT);
        greeting.setNodeOrientation(
                ui.messages().language().direction() == Language.Direction.RIGHT_TO_LEFT
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        return greeting;
    }

    /** Six places for one greeting. */
    private final class Wall extends Pane {
        void show(Region greeting) {
            getChildren().setAll(greeting);
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            var half = getHeight() / HALVES;
            var wide = Math.rint(getWidth() * WIDTH);
            var x = Math.rint((getWidth() - wide) * ASIDE[turn % ASIDE.length]);
            for (var child : getManagedChildren()) {
                var high = Math.min(half, Math.ceil(child.prefHeight(wide)));
                var y = half * (turn % HALVES) + (half - high) / 2;
                child.resizeRelocate(x, Math.rint(y), wide, high);
            }
        }
    }
}
