package org.vestibule.console.today;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.vestibule.console.desk.Errand;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.desk.DeskButton;
import org.vestibule.ui.desk.Remark;
import org.vestibule.ui.desk.RemarkLine;
import org.vestibule.ui.table.Csv;
import org.vestibule.ui.table.RowTable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Below the list: how many are seen, and taking them along. */
final class ListFoot extends HBox {
    private final Ui ui;
    private final TodayViewModel model;
    private final RowTable<Row> table;
    private final SaveAs saveAs;
    private final Label count;
    private final RemarkLine remark;
    private final DeskButton export;
    private final Errand taking;

    ListFoot(Ui ui, TodayViewModel model, RowTable<Row> table, SaveAs saveAs) {
        this.ui = ui;
        this.model = model;
        this.table = table;
        this.saveAs = saveAs;
        getStyleClass().add("list-foot");
        setAlignment(Pos.CENTER_LEFT);
        count = Words.verbatim(ui, "", "soft");
        remark = new RemarkLine(ui);
        taking = new Errand(model.place().desk());
        taking.remark().subscribe(remark::say);
        export =
                new DeskButton(ui, DeskButton.Kind.QUIET, Message.of("today.export"), this::export)
                        .key(ui.text("key.ctrl") + " E");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        getChildren().addAll(count, room, remark, export);
    }

    void read() {
        var shown = model.rows().size();
        var all = model.place().desk().sight().board().expected().size();
        var message =
                model.listing().get() == TodayViewModel.Listing.ROSTER
                        ? Message.of("today.found").with("n", shown)
                        : Message.of("today.shown").with("n", shown).with("all", all);
        count.setText(ui.text(message));
        export.setDisable(shown == 0);
    }

    void export() {
        if (export.isDisabled()) return;
        var day = model.place().desk().sight().board().day();
        var owner = getScene() == null ? null : getScene().getWindow();
        saveAs.where(owner, "today-" + day + ".csv").ifPresent(this::take);
    }

    /** Put on record first: what cannot be recorded does not leave. */
    private void take(Path file) {
        taking.run(
                new DeskAct.TakeList(model.rows().size()),
                Message.of("act.busy"),
                _ -> write(file));
    }

    private void write(Path file) {
        // A byte order mark: without it spreadsheets take UTF-8 for something older.
        var text = "\uFEFF" + Csv.of(table.cells(ui));
        model.place()
                .desk()
                .running()
                .tasks()
                .run(
                        () -> Files.write(file, text.getBytes(StandardCharsets.UTF_8)),
                        _ -> remark.say(Remark.good(Message.of("today.exported"))),
                        _ -> remark.say(Remark.bad(Message.of("today.not-exported"))));
    }

    void detached() {
        taking.say(null);
        remark.say(null);
    }
}
