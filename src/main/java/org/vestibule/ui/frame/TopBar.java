package org.vestibule.ui.frame;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
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

/** Whose kiosk this is, and how it looks and sounds: language, text size, contrast, read aloud. */
final class TopBar extends HBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Theme theme;
    private final Pill smaller;
    private final Pill larger;
    private final Pill contrast;
    private final Pill lower;
    private final Pill readAloud;
    private Ui ui;

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
        contrast = pill("ui.contrast", Icon.CONTRAST, choices::contrast);
        lower = pill("ui.lower", Icon.LOWER, choices::lower);
        readAloud = pill("ui.read-aloud", Icon.SPEAKER, choices::readAloud);
        setAlignment(Pos.CENTER_LEFT);
        // Round stays round beside a name of two lines.
        setFillHeight(false);
        setSpacing(Math.ceil(ui.display().gap()));
        getStyleClass().add(Styles.TOP_BAR);
        getChildren().addAll(mark, name, smaller, larger, contrast, lower, readAloud);
        theme.textSize().addListener(_ -> adjust());
        theme.contrast().addListener((_, _, on) -> contrast.pseudoClassStateChanged(ON, on));
        theme.lower().addListener((_, _, on) -> lower.pseudoClassStateChanged(ON, on));
        adjust();
    }

    /** The buttons are called by their names in this language. */
    void speak(Ui other) {
        ui = other;
        smaller.setAccessibleText(ui.text("ui.text-smaller"));
        larger.setAccessibleText(ui.text("ui.text-larger"));
        contrast.setAccessibleText(ui.text("ui.contrast"));
        lower.setAccessibleText(ui.text("ui.lower"));
        readAloud.setAccessibleText(ui.text("ui.read-aloud"));
    }

    /** Shows whether the screens are read aloud. */
    void reading(boolean on) {
        readAloud.pseudoClassStateChanged(ON, on);
    }

    /** Offers a change of language, naming the one in use; {@code null} offers none. */
    void language(@Nullable String endonym, Runnable action) {
        getChildren().removeIf(node -> "language".equals(node.getId()));
        if (endonym == null) return;
        var name = Words.verbatim(ui, endonym, Styles.STRONG);
        name.setMinWidth(Region.USE_PREF_SIZE);
        var face = new HBox(ui.display().grid(1), PictureView.of(Icon.GLOBE), name);
        face.setAlignment(Pos.CENTER);
        var pill = new Pill(ui, Message.of("ui.language"), face, action);
        // The name in use is a part of what it does: who hears it knows what is on.
        pill.setAccessibleText(ui.text("ui.language") + ": " + endonym);
        pill.setId("language");
        pill.alsoOn(KeyCode.F2);
        getChildren().add(getChildren().indexOf(smaller), pill);
    }

    private Pill pill(String key, String letterClass, Runnable action) {
        // The letter A is the sign for text size in every language that we write.
        return new Pill(ui, Message.of(key), Words.verbatim(ui, "A", letterClass), action);
    }

    private Pill pill(String key, Icon icon, Runnable action) {
        return new Pill(ui, Message.of(key), PictureView.of(icon), action);
    }

    private void adjust() {
        var size = theme.textSize().get();
        smaller.setDisable(size == size.smaller());
        larger.setDisable(size == size.larger());
    }
}
