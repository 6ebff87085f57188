package org.vestibule.console.live;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.vestibule.console.words.Keys;
import org.vestibule.console.words.LanguageNames;
import org.vestibule.console.words.Names;
import org.vestibule.console.words.Telephone;
import org.vestibule.frontdesk.Likeness;
import org.vestibule.frontdesk.OpenCase;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.desk.DeskButton;
import org.vestibule.ui.desk.Scripts;

import java.util.List;

/** What was typed beside everybody whom it could be; where they differ is said in words. */
public final class CompareView extends VBox {
    /** More do not fit beside each other; the likeliest come first. */
    private static final int MOST = 3;

    /** Width of the rows' names, in percent. */
    private static final double LABELS = 13;

    private static final List<String> ROWS =
            List.of(
                    "compare.name",
                    "compare.born",
                    "compare.mobile",
                    "compare.email",
                    "compare.record",
                    "compare.visit");

    private final Ui ui;
    private final TicketViewModel ticket;
    private final GridPane grid = new GridPane();

    public CompareView(Ui ui, TicketViewModel ticket, List<Likeness> people, Runnable close) {
        this.ui = ui;
        this.ticket = ticket;
        getStyleClass().add("compare");
        getChildren().add(head(close));
        getChildren().add(new Words(ui, Message.of("compare.line"), "soft"));
        var shown = people.subList(0, Math.min(MOST, people.size()));
        grid.getStyleClass().add("compare-grid");
        lay(shown);
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        if (people.size() > MOST) {
            var more = Message.of("compare.more").with("n", people.size() - MOST);
            getChildren().add(new Words(ui, more, "soft"));
        }
    }

    private HBox head(Runnable close) {
        var title = new Words(ui, Message.of("compare.title"), "place-title");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var back =
                new DeskButton(ui, DeskButton.Kind.SECONDARY, Message.of("compare.close"), close)
                        .key(ui.text("key.esc"));
        var head = new HBox(title, room, back);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void lay(List<Likeness> people) {
        var first = new ColumnConstraints();
        first.setPercentWidth(LABELS);
        grid.getColumnConstraints().add(first);
        for (var i = 0; i <= people.size(); i++) {
            var column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setPercentWidth((100 - LABELS) / (people.size() + 1));
            grid.getColumnConstraints().add(column);
        }
        var row = 0;
        for (var key : ROWS) {
            var label = new Words(ui, Message.of(key), "compare-label");
            GridPane.setValignment(label, VPos.TOP);
            grid.add(label, 0, ++row);
        }
        var ground = new Region();
        ground.getStyleClass().add("compare-typed");
        grid.add(ground, 1, 0, 1, row + 1);
        ticket.open().get().typed().ifPresent(this::typed);
        for (var i = 0; i < people.size(); i++) person(people.get(i), i + 2);
    }

    private void typed(OpenCase.Typed typed) {
        var name = value(Names.of(typed), "strong");
        var none = ui.text("compare.none");
        column(
                1,
                padded(new Words(ui, Message.of("compare.typed"), "compare-head")),
                padded(name),
                padded(value(ticket.dates().born(typed.birthDate()), "card-line")),
                padded(value(typed.mobile().map(Telephone::of).orElse(none), "card-line")),
                padded(value(typed.email().orElse(none), "card-line")));
    }

    private void column(int column, Node... cells) {
        for (var row = 0; row < cells.length; row++) grid.add(cells[row], column, row);
    }

    private static VBox padded(Node node) {
        var box = new VBox(node);
        box.getStyleClass().add("compare-cell");
        return box;
    }

    private void person(Likeness one, int column) {
        var typed = ticket.open().get().typed();
        if (typed.isEmpty()) return;
        var fits = Comparison.of(typed.get(), one);
        var person = one.person();
        var none = ui.text("compare.none");
        var visit =
                ticket.expected(person.id())
                        .map(
                                here ->
                                        ui.text(
                                                Message.of("compare.visit-at")
                                                        .with(
                                                                "time",
                                                                ticket.dates().clock(here.time()))
                                                        .with("provider", here.provider())))
                        .orElse(ui.text("compare.no-visit"));
        var language = LanguageNames.of(person.language());
        column(
                column,
                choose(one),
                cell(Names.of(person), fits.fit(Trait.NAME)),
                cell(ticket.dates().born(person.birthDate()), fits.fit(Trait.BORN)),
                cell(one.mobile().map(Telephone::of).orElse(none), fits.fit(Trait.MOBILE)),
                cell(one.email().orElse(none), fits.fit(Trait.EMAIL)),
                padded(value(person.mrn() + " · " + language, "card-line")),
                padded(value(visit, "card-line")));
    }

    private Node choose(Likeness one) {
        var weight = new Words(ui, Keys.of("certainty.", one.certainty()), "compare-head");
        var button =
                new DeskButton(
                        ui,
                        DeskButton.Kind.PRIMARY,
                        Message.of("compare.take"),
                        () -> ticket.onPick(one.person()));
        button.setAccessibleText(ui.text("compare.take") + ", " + Names.of(one.person()));
        var box = new VBox(weight, button);
        box.getStyleClass().add("compare-top");
        return box;
    }

    private Node cell(String text, Fit fit) {
        var said = new Words(ui, Keys.of("fit.", fit), fit.isMarked() ? "differs" : "soft");
        var box = new VBox(value(text, fit.isMarked() ? "compare-marked" : "card-line"), said);
        box.getStyleClass().add("compare-cell");
        if (fit.isMarked()) box.getStyleClass().add("marked");
        return box;
    }

    private Label value(String text, String styleClass) {
        var words = Words.verbatim(ui, text, styleClass);
        Scripts.dress(words, text);
        return words;
    }
}
