package org.vestibule.console.frame;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.picture.Icon;
import org.vestibule.ui.picture.PictureView;

/** Where one is, in a line how it stands, and whether what is seen may be old. */
public final class PlaceHead extends VBox {
    private final Ui ui;
    private final Label title;
    private final Label summary;
    private final Label words;
    private final HBox stale;

    public PlaceHead(Ui ui) {
        this.ui = ui;
        title = Words.verbatim(ui, "", "place-title");
        summary = Words.verbatim(ui, "", "soft", "place-summary");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var line = new HBox(title, room, summary);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("place-line");
        words = Words.verbatim(ui, "");
        stale = new HBox(PictureView.of(Icon.ALERT), words);
        stale.getStyleClass().add("stale");
        getStyleClass().add("place-head");
        getChildren().addAll(line, stale);
        stale(null);
    }

    public void title(Message message) {
        title.setText(ui.text(message));
    }

    public void summary(Message message) {
        summary.setText(ui.text(message));
    }

    /** Says that and why what is seen may be old; null: it is not. */
    public void stale(@Nullable Message message) {
        words.setText(message == null ? "" : ui.text(message));
        stale.setVisible(message != null);
        stale.setManaged(message != null);
    }
}
