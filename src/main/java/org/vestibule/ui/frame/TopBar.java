package org.vestibule.ui.frame;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Pill;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.picture.Icon;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;
import org.vestibule.ui.theme.Theme;

/** Whose kiosk this is, and how it looks: language, text size, contrast. */
final class TopBar extends HBox {
    private final Ui ui;
    private final Theme theme;
    private final Pill smaller;
    private final Pill larger;

    TopBar(Ui ui, Theme theme, LookChoices choices, String practice) {
        this.ui = ui;
        this.theme = theme;
        var mark = new PictureView(Picture.MARK);
        var side = ui.display().grid(7);
        mark.setMinSize(side, side);
        mark.setMaxSize(side, side);
        var name = Words.verbatim(ui, practice, Styles.STRONG);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        smaller = pill("ui.text-smaller", "letter-small", choices::smaller);
        larger = pill("ui.text-larger", "letter-large", choices::larger);
        var contrast =
                new Pill(
                        ui,
                        Message.of("ui.contrast"),
                        PictureView.of(Icon.CONTRAST),
                        choices::contrast);
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(ui.display().grid(2));
        getStyleClass().add(Styles.TOP_BAR);
        getChildren().addAll(mark, name, smaller, larger, contrast);
        theme.textSize().addListener(_ -> adjust());
        adjust();
    }

    /** Offers a change of language, naming the one in use; {@code null} offers none. */
    void language(@Nullable String endonym, Runnable action) {
        getChildren().removeIf(node -> "language".equals(node.getId()));
        if (endonym == null) return;
        var face = Words.verbatim(ui, endonym, Styles.STRONG);
        face.setMinWidth(Region.USE_PREF_SIZE);
        var pill = new Pill(ui, Message.of("ui.language"), face, action);
        pill.setId("language");
        getChildren().add(getChildren().indexOf(smaller), pill);
    }

    private Pill pill(String key, String letterClass, Runnable action) {
        // The letter A is the sign for text size in every language that we write.
        return new Pill(ui, Message.of(key), Words.verbatim(ui, "A", letterClass), action);
    }

    private void adjust() {
        var size = theme.textSize().get();
        smaller.setDisable(size == size.smaller());
        larger.setDisable(size == size.larger());
    }
}
