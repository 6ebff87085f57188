package org.vestibule.ui.frame;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.theme.Styles;

/** "Step 3 of 9" and a quiet bar. */
final class StepBar extends HBox {
    private final Track track;

    /**
     * @param done from 0 to 1
     */
    StepBar(Ui ui, Message where, double done) {
        var words = new Words(ui, where, Styles.STEP);
        words.setMinWidth(Region.USE_PREF_SIZE);
        track = new Track(done);
        track.setPrefHeight(ui.display().grid(1.25));
        HBox.setHgrow(track, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(ui.display().grid(3));
        getChildren().addAll(words, track);
    }

    /** Nothing is left to do. */
    void fill() {
        track.share = 1;
        track.requestLayout();
    }

    /** A bar, filled so far. */
    private static final class Track extends Region {
        private final Region filled = new Region();
        private double share;

        Track(double share) {
            this.share = share;
            getStyleClass().add(Styles.TRACK);
            filled.getStyleClass().add(Styles.TRACK_DONE);
            getChildren().add(filled);
            setMaxHeight(Region.USE_PREF_SIZE);
        }

        @Override
        protected void layoutChildren() {
            filled.resizeRelocate(0, 0, Math.rint(getWidth() * share), getHeight());
        }
    }
}
