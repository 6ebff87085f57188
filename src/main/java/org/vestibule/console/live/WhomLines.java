package org.vestibule.console.live;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.vestibule.console.words.Keys;
import org.vestibule.console.words.Names;
import org.vestibule.frontdesk.Expected;
import org.vestibule.frontdesk.Likeness;
import org.vestibule.frontdesk.PersonRow;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.desk.DeskButton;
import org.vestibule.ui.desk.Scripts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whom a ticket is about, in words, and the way to find out. */
final class WhomLines extends VBox {
    private final Ui ui;
    private final TicketViewModel ticket;
    private final Runnable compare;

    WhomLines(Ui ui, TicketViewModel ticket, Runnable compare) {
        this.ui = ui;
        this.ticket = ticket;
        this.compare = compare;
        getStyleClass().add("whom");
        ticket.whom().subscribe(this::show);
    }

    private void show(Whom whom) {
        getChildren().clear();
        switch (whom) {
            case Whom.Asking() -> line(Message.of("whom.asking"), "soft");
            case Whom.One(var likeness) -> one(likeness);
            case Whom.Picked(var person) -> picked(person);
            case Whom.Several(var people) -> several(people);
            case Whom.Nobody() -> line(Message.of("whom.nobody"), "card-line");
            case Whom.Unheard(var why) -> unheard(why);
        }
    }

    private void one(Likeness likeness) {
        line(onList("whom.one", likeness.person()), "card-line");
        likeness.written().ifPresent(this::written);
        ticket.open()
                .get()
                .typed()
                .map(typed -> Comparison.of(typed, likeness))
                .ifPresent(this::reasons);
    }

    private void written(String name) {
        var text = ui.text(Message.of("whom.written").with("name", name));
        var words = Words.verbatim(ui, text, "card-line");
        Scripts.dress(words, text);
        getChildren().add(words);
    }

    private void reasons(Comparison comparison) {
        var matching = names(comparison.matching());
        if (!matching.isEmpty()) line(Message.of("whom.same").with("traits", matching), "soft");
        var differing = names(comparison.differing());
        if (!differing.isEmpty()) {
            line(Message.of("whom.differs").with("traits", differing), "differs");
        }
    }

    private String names(List<Trait> traits) {
        return traits.stream()
                .map(trait -> ui.text(Keys.of("trait.", trait)))
                .collect(Collectors.joining(ui.text("list.comma")));
    }

    private void picked(PersonRow person) {
        var name = Words.verbatim(ui, Names.of(person), "strong");
        Scripts.dress(name, name.getText());
        var born = Message.of("whom.born").with("born", ticket.dates().born(person.birthDate()));
        line(Message.of("whom.picked"), "soft");
        getChildren().addAll(name, new Words(ui, born.with("mrn", person.mrn()), "soft"));
        button("whom.other", ticket::onOther);
    }

    private void several(List<Likeness> people) {
        var count =
                people.size() == 1
                        ? Message.of("whom.maybe")
                        : Message.of("whom.several").with("n", people.size());
        line(count, "card-line");
        getChildren()
                .add(
                        new DeskButton(
                                ui, DeskButton.Kind.PRIMARY, Message.of("whom.compare"), compare));
    }

    private void unheard(Message why) {
        line(why, "card-line");
        button("whom.again", ticket::onAskAgain);
    }

    private Message onList(String key, PersonRow person) {
        return visit(person)
                .map(
                        visit ->
                                Message.of(key + ".today")
                                        .with("time", ticket.dates().clock(visit.time()))
                                        .with("provider", visit.provider()))
                .orElse(Message.of(key + ".roster"));
    }

    private Optional<Expected> visit(PersonRow person) {
        return ticket.expected(person.id());
    }

    private void line(Message message, String styleClass) {
        getChildren().add(new Words(ui, message, styleClass));
    }

    private void button(String key, Runnable action) {
        Node button = new DeskButton(ui, DeskButton.Kind.QUIET, Message.of(key), action);
        getChildren().add(button);
    }
}
