package org.vestibule.console.today;

import javafx.scene.Node;

import org.vestibule.console.words.Dates;
import org.vestibule.console.words.Keys;
import org.vestibule.console.words.LanguageNames;
import org.vestibule.console.words.Names;
import org.vestibule.frontdesk.Expected;
import org.vestibule.frontdesk.PortalStatus;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.desk.Chip;
import org.vestibule.ui.table.CellText;
import org.vestibule.ui.table.Column;

import java.util.Comparator;
import java.util.List;

/** What the list says of each person. */
final class TodayColumns {
    private final Ui ui;
    private final Dates dates;

    TodayColumns(Ui ui, Dates dates) {
        this.ui = ui;
        this.dates = dates;
    }

    List<Column<Row>> all() {
        return List.of(
                Column.<Row>of(Message.of("today.time"), 0, 6, this::time)
                        .sortedBy(Comparator.comparing(Row::time)),
                Column.<Row>of(Message.of("today.name"), 4, 9.4, row -> Names.of(row.person()))
                        .shownAs(row -> CellText.of(Names.of(row.person()), "cell-strong"))
                        .sortedBy(Comparator.comparing(TodayColumns::familyFirst)),
                Column.<Row>of(Message.of("today.born"), 0, 7.4, this::born)
                        .sortedBy(Comparator.comparing(row -> row.person().birthDate())),
                Column.<Row>of(
                        Message.of("today.language"),
                        1,
                        6.9,
                        row -> LanguageNames.of(row.person().language())),
                Column.<Row>of(Message.of("today.portal"), 2, 12, this::status)
                        .shownAs(row -> new Chip(status(row), StatusChips.tone(row)))
                        .sortedBy(Comparator.comparingInt(TodayColumns::progress)),
                Column.<Row>of(Message.of("today.seen"), 2, 6.4, this::seen)
                        .shownAs(this::seenCell));
    }

    private String time(Row row) {
        return row.time().isEmpty() ? ui.text("today.no-time") : dates.clock(row.time());
    }

    private String born(Row row) {
        return dates.bornShort(row.person().birthDate());
    }

    private String status(Row row) {
        return ui.text(StatusChips.words(row));
    }

    private String seen(Row row) {
        var seen = row.visit().flatMap(Expected::seen);
        return seen.map(evidence -> ui.text(Keys.of("seen.", evidence)))
                .or(
                        () ->
                                row.ticket()
                                        .map(
                                                ticket ->
                                                        ui.text(
                                                                Message.of("today.ticket")
                                                                        .with("ticket", ticket))))
                .orElse(ui.text("today.not-seen"));
    }

    private Node seenCell(Row row) {
        var isTicket = row.visit().flatMap(Expected::seen).isEmpty() && row.ticket().isPresent();
        return isTicket ? CellText.of(seen(row), "cell-ticket") : CellText.of(seen(row));
    }

    private static String familyFirst(Row row) {
        return row.person().family() + " " + row.person().given();
    }

    private static int progress(Row row) {
        var order = List.of(PortalStatus.values());
        return row.visit().map(Expected::status).map(order::indexOf).orElse(order.size());
    }
}
