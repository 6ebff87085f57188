package org.vestibule.ui.table;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.vestibule.ui.Ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Rows that keep their selection when they are read anew, because each has a name of its own.
 * Clicking a head sorts, Ctrl C copies the selected row, and what is seen can be exported.
 */
public final class RowTable<R> extends TableView<R> {
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final double CELL_PADDING = 1.65;

    private final List<Column<R>> columns;
    private final Function<R, String> id;
    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private Consumer<@Nullable R> chosen = _ -> {};
    private boolean reading;

    /**
     * @param id of a row: the same for the same person
     */
    public RowTable(Ui ui, List<Column<R>> columns, Function<R, String> id) {
        this.columns = List.copyOf(columns);
        this.id = id;
        getStyleClass().add("row-table");
        getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        for (var column : columns) getColumns().add(column(ui, column));
        setRowFactory(_ -> new NamedRow());
        var sorted = rows.sorted();
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        getSelectionModel().selectedItemProperty().subscribe(this::selected);
        widthProperty().subscribe(_ -> fit());
        setOnKeyPressed(
                event -> {
                    if (!COPY.match(event)) return;
                    copy();
                    event.consume();
                });
    }

    /** Called with the row that was selected, or with nothing. */
    public void onChosen(Consumer<@Nullable R> action) {
        chosen = action;
    }

    /** Shows these rows; whoever was selected stays it as long as they are there. */
    public void show(List<R> now) {
        var before = getSelectionModel().getSelectedItem();
        reading = true;
        rows.setAll(now);
        var kept = before == null ? null : find(id.apply(before));
        if (kept == null) getSelectionModel().clearSelection();
        else getSelectionModel().select(kept);
        reading = false;
        if (!Objects.equals(before, kept)) chosen.accept(kept);
    }

    /** Selects the row of this name without telling anybody; nothing when there is none. */
    public void mark(String name) {
        reading = true;
        var row = find(name);
        if (row == null) getSelectionModel().clearSelection();
        else getSelectionModel().select(row);
        reading = false;
    }

    /** Everything to be seen, in the order it is seen, with the heads. */
    public List<List<String>> cells(Ui ui) {
        var all = new ArrayList<List<String>>();
        all.add(columns.stream().map(column -> ui.text(column.title())).toList());
        for (var row : getItems()) all.add(cells(row));
        return all;
    }

    private List<String> cells(R row) {
        return columns.stream().map(column -> column.text().apply(row)).toList();
    }

    private void copy() {
        var row = getSelectionModel().getSelectedItem();
        if (row == null) return;
        var content = new ClipboardContent();
        content.putString(Csv.tabs(List.of(cells(row))));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private @Nullable R find(String name) {
        return rows.stream().filter(row -> id.apply(row).equals(name)).findFirst().orElse(null);
    }

    private void selected(@Nullable R row) {
        if (!reading) chosen.accept(row);
    }

    private TableColumn<R, R> column(Ui ui, Column<R> column) {
        var made = new TableColumn<R, R>(ui.text(column.title()));
        made.setReorderable(false);
        made.setResizable(false);
        made.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        made.setComparator(column.order());
        made.setCellFactory(_ -> new NodeCell(column));
        return made;
    }

    /** Gives each column what it needs, and shares the rest. */
    private void fit() {
        var em = em();
        var room = getWidth() - 2 - em;
        var least = columns.stream().mapToDouble(column -> column.least() * em).sum();
        var shares = columns.stream().mapToDouble(Column::share).sum();
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var more = Math.max(0, room - least) * column.share() / shares;
            getColumns().get(i).setPrefWidth(Math.floor(column.least() * em + more));
        }
    }

    private double em() {
        return lookup(".column-header .label") instanceof javafx.scene.control.Label label
                ? label.getFont().getSize()
                : Font.getDefault().getSize();
    }

    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    private final class NodeCell extends TableCell<R, R> {
        private final Column<R> column;

        NodeCell(Column<R> column) {
            this.column = column;
        }

        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            var node = row == null || empty ? null : column.cell().apply(row);
            if (node instanceof Text text) wrap(text);
            setGraphic(node);
        }

        private void wrap(Text text) {
            text.wrappingWidthProperty()
                    .bind(
                            getTableColumn()
                                    .widthProperty()
                                    .map(width -> width.doubleValue() - CELL_PADDING * em()));
        }
    }

    private final class NamedRow extends TableRow<R> {
        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            setAccessibleText(row == null || empty ? "" : String.join(", ", cells(row)));
        }
    }
}
