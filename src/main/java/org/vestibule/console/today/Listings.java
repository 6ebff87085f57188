package org.vestibule.console.today;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.vestibule.console.roster.Hits;
import org.vestibule.console.today.TodayViewModel.Listing;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.desk.DeskButton;
import org.vestibule.ui.desk.Empty;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.table.RowTable;

/** The table, or why there is none and what to do. */
final class Listings extends StackPane {
    private final Ui ui;
    private final TodayViewModel model;
    private final RowTable<Row> table;
    private @Nullable Shown shown;

    private record Shown(Listing listing, Hits hits) {}

    Listings(Ui ui, TodayViewModel model, RowTable<Row> table) {
        this.ui = ui;
        this.model = model;
        this.table = table;
        getStyleClass().add("listing");
    }

    /** What is there already stays, and keeps the focus. */
    void show(Listing listing) {
        var now = new Shown(listing, model.hits().get());
        if (now.equals(shown)) return;
        shown = now;
        switch (listing) {
            case TODAY -> set(table);
            case ROSTER -> roster();
            case LOADING -> empty(Picture.CLOCK, "loading");
            case UNREACHED -> empty(Picture.GLOBE, "unreached");
            case BARRED -> empty(Picture.PRIVACY, "barred");
            case NOBODY -> empty(Picture.BIRTHDAY, "nobody");
            case NO_HIT -> noHit();
            case SEARCHING -> searching();
        }
    }

    private void roster() {
        if (model.rows().isEmpty()) {
            set(column(empty("not-found", Picture.ID_CARD), everybody()));
            return;
        }
        var note = new HBox(new Words(ui, Message.of("today.roster"), "strong"), everybody());
        note.setAlignment(Pos.CENTER_LEFT);
        note.getStyleClass().add("roster-note");
        var column = new VBox(note, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        column.getStyleClass().add("roster");
        set(column);
    }

    private void noHit() {
        var column = column(empty("no-hit", Picture.ID_CARD));
        if (!model.search().get().isBlank()) {
            column.getChildren()
                    .add(
                            new DeskButton(
                                            ui,
                                            DeskButton.Kind.PRIMARY,
                                            Message.of("today.search-roster"),
                                            model::onSearchRoster)
                                    .key(ui.text("key.enter")));
        }
        column.getChildren().add(everybody());
        set(column);
    }

    private void searching() {
        if (!(model.hits().get() instanceof Hits.Failed(var why))) {
            empty(Picture.CLOCK, "searching");
            return;
        }
        var again =
                new DeskButton(
                        ui,
                        DeskButton.Kind.PRIMARY,
                        Message.of("finder.again"),
                        model::onSearchRoster);
        var words = new Empty(ui, Picture.GLOBE, Message.of("today.search-failed"), why);
        set(column(words, again, everybody()));
    }

    private DeskButton everybody() {
        return new DeskButton(
                ui, DeskButton.Kind.QUIET, Message.of("today.everybody"), model::onClear);
    }

    private void empty(Picture picture, String state) {
        set(column(empty(state, picture)));
    }

    private Empty empty(String state, Picture picture) {
        var key = "today.empty." + state;
        return new Empty(ui, picture, Message.of(key), Message.of(key + ".line"));
    }

    private static VBox column(Node... nodes) {
        var column = new VBox(nodes);
        column.setAlignment(Pos.CENTER);
        column.getStyleClass().add("empty-column");
        return column;
    }

    private void set(Node node) {
        getChildren().setAll(node);
    }
}
