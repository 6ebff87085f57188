package org.vestibule.ui.control;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;

/** One answer: picture, short title, one line. One touch chooses it. */
public final class ChoiceTile extends Touchable implements Tile {
    private static final double SMALLEST = 0.55;

    public ChoiceTile(Ui ui, Picture picture, Message title, Message line, Runnable action) {
        this(ui, action, ui.text(title) + ". " + ui.text(line));
        face(
                ui,
                picture,
                new Words(ui, title, Styles.TILE_TITLE),
                new Words(ui, line, Styles.TILE_LINE));
    }

    /** A choice that its title says whole. */
    public ChoiceTile(Ui ui, Picture picture, Message title, Runnable action) {
        this(ui, action, ui.text(title));
        face(ui, picture, new Words(ui, title, Styles.TILE_TITLE));
    }

    private ChoiceTile(Ui ui, Runnable action, String spoken) {
        super(AccessibleRole.BUTTON, spoken, action);
        getStyleClass().add(Styles.TILE);
        atLeast(ui.display().target(), ui.display().primary());
    }

    private void face(Ui ui, Picture picture, Words... words) {
        for (var each : words) each.whole();
        var text = new VBox(words);
        text.setAlignment(Pos.CENTER_LEFT);
        text.getStyleClass().add("tile-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        var face = new Face(new PictureView(picture), ui.display().grid(14), text);
        face.setAlignment(Pos.CENTER_LEFT);
        face.getStyleClass().add("tile-face");
        getChildren().add(face);
    }

    @Override
    public int columns() {
        return 1;
    }

    /** A picture that grows with its tile, and the words beside it. */
    private static final class Face extends HBox {
        private static final double MOST = 1.6;
        private static final double OF_HEIGHT = 0.72;

        private final PictureView picture;
        private final double side;
        private final VBox text;

        /**
         * @param side of the picture where nothing has grown, px
         */
        Face(PictureView picture, double side, VBox text) {
            super(picture, text);
            this.picture = picture;
            this.side = side;
            this.text = text;
            picture.setMinSize(side, side * SMALLEST);
            picture.setPrefSize(side, side);
            picture.setMaxSize(side, side);
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            var grown = Math.floor(Math.clamp(getHeight() * OF_HEIGHT, side, side * MOST));
            var room = getWidth() - grown - getSpacing();
            if (grown == side || wraps(room)) return;
            picture.resizeRelocate(0, Math.rint((getHeight() - grown) / 2), grown, grown);
            text.resizeRelocate(grown + getSpacing(), 0, room, getHeight());
        }

        /** Whether the words would take more lines than beside the small picture, or not fit. */
        private boolean wraps(double room) {
            return room < text.minWidth(-1)
                    || text.minHeight(room) > text.minHeight(getWidth() - side - getSpacing());
        }
    }
}
