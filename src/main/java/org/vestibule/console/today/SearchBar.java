package org.vestibule.console.today;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.vestibule.console.words.Keys;
import org.vestibule.console.words.LanguageNames;
import org.vestibule.ui.Ui;
import org.vestibule.ui.desk.Scripts;

/** One field that finds everything, and what of the list is to be seen. */
final class SearchBar extends HBox {
    private final Ui ui;
    private final TodayViewModel model;
    private final TextField field = new TextField();
    private final MenuButton languages = new MenuButton();
    private final ListChangeListener<String> changed = _ -> languages();

    SearchBar(Ui ui, TodayViewModel model) {
        this.ui = ui;
        this.model = model;
        getStyleClass().add("search-bar");
        var whole = search();
        HBox.setHgrow(whole, Priority.ALWAYS);
        languages.getStyleClass().add("filter");
        getChildren().addAll(whole, statuses(), languages);
        model.language().subscribe(_ -> languages());
    }

    void attached() {
        model.languages().addListener(changed);
        languages();
    }

    void detached() {
        model.languages().removeListener(changed);
        field.clear();
        field.setText("");
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private StackPane search() {
        field.setPromptText(ui.text("today.search"));
        field.setAccessibleText(ui.text("today.search"));
        field.getStyleClass().add("desk-field");
        field.textProperty().bindBidirectional(model.search());
        field.setOnAction(_ -> model.onSearch());
        var key = new Label(ui.text("key.ctrl") + " K");
        key.getStyleClass().addAll("keycap", "in-field");
        key.setMouseTransparent(true);
        key.visibleProperty().bind(field.textProperty().isEmpty());
        StackPane.setAlignment(key, Pos.CENTER_RIGHT);
        return new StackPane(field, key);
    }

    private MenuButton statuses() {
        var menu = new MenuButton();
        menu.getStyleClass().add("filter");
        var group = new ToggleGroup();
        for (var filter : StatusFilter.values()) {
            var item = new RadioMenuItem(ui.text(Keys.of("filter.", filter)));
            item.setToggleGroup(group);
            item.setSelected(filter == model.status().get());
            item.setOnAction(_ -> model.status().set(filter));
            menu.getItems().add(item);
            model.status().subscribe(now -> item.setSelected(now == filter));
        }
        model.status().subscribe(now -> name(menu, ui.text(Keys.of("filter.", now))));
        return menu;
    }

    private void languages() {
        var group = new ToggleGroup();
        languages.getItems().clear();
        item(group, TodayViewModel.ALL_LANGUAGES);
        for (var tag : model.languages()) item(group, tag);
        name(languages, languageName(model.language().get()));
    }

    private void item(ToggleGroup group, String tag) {
        var item = new RadioMenuItem(languageName(tag));
        item.setToggleGroup(group);
        item.setSelected(tag.equals(model.language().get()));
        item.setOnAction(_ -> model.language().set(tag));
        languages.getItems().add(item);
    }

    private String languageName(String tag) {
        return tag.equals(TodayViewModel.ALL_LANGUAGES)
                ? ui.text("filter.all-languages")
                : LanguageNames.of(tag);
    }

    private static void name(MenuButton menu, String words) {
        menu.setText(words);
        menu.setAccessibleText(words);
        Scripts.dress(menu, words);
    }
}
