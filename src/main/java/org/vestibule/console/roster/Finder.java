package org.vestibule.console.roster;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.vestibule.console.words.Dates;
import org.vestibule.console.words.LanguageNames;
import org.vestibule.console.words.Names;
import org.vestibule.frontdesk.PersonRow;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.desk.DeskButton;
import org.vestibule.ui.desk.DeskField;
import org.vestibule.ui.desk.Remark;
import org.vestibule.ui.desk.RemarkLine;
import org.vestibule.ui.desk.Scripts;

import java.util.function.Consumer;

/** A field, and below it whom it finds; one click takes a person. */
public final class Finder extends VBox {
    private final Ui ui;
    private final Dates dates;
    private final Consumer<PersonRow> take;
    private final DeskField field;
    private final RemarkLine remark;
    private final VBox people = new VBox();

    public Finder(
            Ui ui, Dates dates, FinderViewModel model, Message label, Consumer<PersonRow> take) {
        this.ui = ui;
        this.dates = dates;
        this.take = take;
        field = new DeskField(ui, label, model::onSearch);
        field.field().setPromptText(ui.text("finder.prompt"));
        field.text().bindBidirectional(model.words());
        remark = new RemarkLine(ui);
        people.getStyleClass().add("finder-people");
        getStyleClass().add("finder");
        var search =
                new DeskButton(
                        ui,
                        DeskButton.Kind.SECONDARY,
                        Message.of("finder.search"),
                        model::onSearch);
        var line = new HBox(field, search);
        line.getStyleClass().add("finder-line");
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(line, remark, people);
        model.hits().subscribe(this::show);
    }

    public Node field() {
        return field.field();
    }

    private void show(Hits hits) {
        people.getChildren().clear();
        remark.say(remarkOf(hits));
        if (hits instanceof Hits.Found(var found)) {
            for (var person : found) people.getChildren().add(row(person));
        }
    }

    private static @Nullable Remark remarkOf(Hits hits) {
        return switch (hits) {
            case Hits.None() -> null;
            case Hits.Searching() -> Remark.quiet(Message.of("finder.searching"));
            case Hits.Found(var found) when found.isEmpty() ->
                    Remark.quiet(Message.of("finder.nobody"));
            case Hits.Found(_) -> null;
            case Hits.Failed(var why) -> Remark.bad(why);
        };
    }

    private Node row(PersonRow person) {
        var name = Words.verbatim(ui, Names.of(person), "strong");
        Scripts.dress(name, name.getText());
        var more =
                new Words(
                        ui,
                        Message.of("finder.person")
                                .with("born", dates.born(person.birthDate()))
                                .with("mrn", person.mrn())
                                .with("language", LanguageNames.of(person.language())),
                        "soft");
        var who = new VBox(name, more);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var button =
                new DeskButton(
                        ui,
                        DeskButton.Kind.SECONDARY,
                        Message.of("finder.take"),
                        () -> take.accept(person));
        button.setAccessibleText(ui.text("finder.take") + ", " + Names.of(person));
        var row = new HBox(who, room, button);
        row.setAccessibleRole(AccessibleRole.PARENT);
        row.getStyleClass().add("finder-person");
        return row;
    }
}
