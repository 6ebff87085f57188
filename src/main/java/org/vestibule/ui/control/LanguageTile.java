package org.vestibule.ui.control;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.vestibule.i18n.Language;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.picture.Icon;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;

/** A language by its own name; no flag. */
public final class LanguageTile extends Touchable implements Tile {
    private final int columns;

    /** One of several. */
    public LanguageTile(Ui ui, Language language, Runnable action) {
        this(ui, language, 2, action);
        getStyleClass().addAll(Styles.TILE, "language");
        var name = name(ui, language);
        setAlignment(name, Pos.CENTER_LEFT);
        getChildren().add(name);
    }

    /** The one most people here take: across the whole width, saying what a touch does. */
    public LanguageTile(Ui ui, Language language, Message invitation, Runnable action) {
        this(ui, language, 1, action);
        setAccessibleText(language.endonym() + ". " + ui.text(invitation));
        getStyleClass().addAll(Styles.PRIMARY, "language-main");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line =
                new HBox(
                        name(ui, language),
                        space,
                        new Words(ui, invitation, Styles.BUTTON_TEXT),
                        PictureView.of(Icon.ARROW_RIGHT));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("button-line");
        getChildren().add(line);
    }

    /** In the type that writes it, whatever the rest of the screen is set in. */
    private static Words name(Ui ui, Language language) {
        var name = Words.alone(ui, language.endonym(), Styles.TILE_TITLE).whole();
        name.setStyle("-fx-font-family: \"" + language.family() + "\";");
        return name;
    }

    private LanguageTile(Ui ui, Language language, int columns, Runnable action) {
        super(AccessibleRole.BUTTON, language.endonym(), action);
        this.columns = columns;
        atLeast(ui.display().target(), ui.display().primary());
        setPrefHeight(ui.display().grid(columns == 1 ? 16 : 15));
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public boolean alone() {
        return columns == 1;
    }
}
