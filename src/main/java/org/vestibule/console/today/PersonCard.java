package org.vestibule.console.today;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.vestibule.console.frame.EvidenceButtons;
import org.vestibule.console.words.Keys;
import org.vestibule.console.words.LanguageNames;
import org.vestibule.console.words.Names;
import org.vestibule.frontdesk.DeskResult;
import org.vestibule.frontdesk.Expected;
import org.vestibule.frontdesk.PersonRow;
import org.vestibule.i18n.Message;
import org.vestibule.staff.Right;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.desk.Card;
import org.vestibule.ui.desk.Chip;
import org.vestibule.ui.desk.DeskButton;
import org.vestibule.ui.desk.Remark;
import org.vestibule.ui.desk.RemarkLine;
import org.vestibule.ui.desk.Scripts;
import org.vestibule.ui.desk.TwiceButton;

/** One person of the list: what is known, and the desk's clicks. */
final class PersonCard extends Card {
    private final Ui ui;
    private final PersonViewModel model;
    private final EvidenceButtons saw;
    private final TwiceButton reissue;
    private final TwiceButton revoke;
    private final DeskButton print;
    private final VBox made = new VBox();
    private final VBox facts = new VBox();
    private final Label seenObstacle;
    private final Label codeObstacle;

    PersonCard(Ui ui, PersonViewModel model, Runnable close) {
        super(Names.of(model.row().get().person()), false);
        this.ui = ui;
        this.model = model;
        saw = new EvidenceButtons(ui, "evidence.saw.", model::isEnough, model::onSaw);
        reissue = twice("person.reissue", model::onReissue);
        revoke = twice("person.revoke", model::onRevoke);
        print =
                new DeskButton(
                        ui, DeskButton.Kind.PRIMARY, Message.of("person.print"), model::onPrint);
        seenObstacle = Words.verbatim(ui, "", "soft");
        codeObstacle = Words.verbatim(ui, "", "soft");
        for (var part : new VBox[] {made, facts}) part.getStyleClass().add("card-part");
        put(head(close), facts, new Words(ui, Message.of("person.seen-title"), "field-name"));
        put(saw, seenObstacle);
        if (saw.hasTooLittle()) put(new Words(ui, Message.of("evidence.too-little"), "soft"));
        put(remarks(model.seeing().remark()));
        var codes = new FlowPane(reissue, revoke);
        codes.getStyleClass().add("button-flow");
        put(new Words(ui, Message.of("person.code-title"), "field-name"), codes, codeObstacle);
        put(remarks(model.coding().remark()), made);
        put(remarks(model.guide().remark()));
        follow();
    }

    private void follow() {
        model.row().subscribe(this::showRow);
        model.code().subscribe(this::showCode);
        model.seeing().busy().subscribe(_ -> refresh());
        model.coding().busy().subscribe(_ -> refresh());
        model.guide().busy().subscribe(_ -> refresh());
    }

    private HBox head(Runnable close) {
        var name = Words.verbatim(ui, Names.of(model.row().get().person()), "card-name");
        Scripts.dress(name, name.getText());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var back =
                new DeskButton(ui, DeskButton.Kind.QUIET, Message.of("person.close"), close)
                        .key(ui.text("key.esc"));
        return new HBox(name, back);
    }

    private TwiceButton twice(String group, Runnable action) {
        return new TwiceButton(
                ui,
                model.place().desk().running().scheduler(),
                Message.of(group),
                Message.of(group + ".sure"),
                action);
    }

    private RemarkLine remarks(ObservableValue<@Nullable Remark> source) {
        var line = new RemarkLine(ui);
        source.subscribe(line::say);
        return line;
    }

    private void showRow(Row row) {
        var person = row.person();
        var language = LanguageNames.of(person.language());
        facts.getChildren()
                .setAll(
                        words(born(person).with("language", language), "card-born", language),
                        new Words(ui, record(row), "soft"),
                        new Chip(ui.text(StatusChips.words(row)), StatusChips.tone(row)),
                        new Words(ui, seen(row), "card-line"));
        row.ticket().ifPresent(this::waits);
        refresh();
    }

    private void waits(String ticket) {
        var words = Message.of("person.waits").with("ticket", ticket);
        facts.getChildren().add(new Words(ui, words, "cell-ticket"));
    }

    private Message born(PersonRow person) {
        return Message.of("ticket.born")
                .with("born", model.place().dates().born(person.birthDate()));
    }

    private Message record(Row row) {
        return row.visit()
                .map(
                        visit ->
                                Message.of("person.visit")
                                        .with("time", model.place().dates().clock(visit.time()))
                                        .with("provider", visit.provider()))
                .orElse(Message.of("person.no-visit"))
                .with("mrn", row.person().mrn());
    }

    private static Message seen(Row row) {
        return row.visit()
                .flatMap(Expected::seen)
                .map(evidence -> Keys.of("person.seen.", evidence))
                .orElse(Message.of("person.nothing-seen"));
    }

    private Words words(Message message, String styleClass, String sample) {
        var words = new Words(ui, message, styleClass);
        Scripts.dress(words, sample);
        return words;
    }

    private void showCode(DeskResult.@Nullable Code code) {
        made.getChildren().clear();
        made.setVisible(code != null);
        made.setManaged(code != null);
        if (code == null) return;
        var until = model.place().dates().day(code.lastDay());
        made.getChildren()
                .addAll(
                        Words.verbatim(ui, code.shortCode(), "told-code"),
                        new Words(ui, Message.of("person.code-until").with("day", until), "soft"),
                        print);
    }

    /** What can be done may have changed. */
    void refresh() {
        var attest = model.obstacle(Right.ATTEST);
        saw.enable(model.seeing().busy().get(), attest);
        say(seenObstacle, attest);
        var invite = model.obstacle(Right.INVITE);
        var busy = model.coding().busy().get();
        reissue.setDisable(busy || invite != null);
        revoke.setDisable(busy || invite != null);
        // One reason for both is said once.
        say(codeObstacle, invite == null || invite.equals(attest) ? null : invite);
        print.setDisable(model.guide().busy().get());
    }

    private void say(Label label, @Nullable Message why) {
        label.setText(why == null ? "" : ui.text(why));
        label.setVisible(why != null);
        label.setManaged(why != null);
    }

    /** The keys come here now, or no more. */
    void turn(boolean to) {
        active(to);
        saw.active(to);
    }

    boolean onKey(KeyCode code) {
        var evidence = EvidenceButtons.behind(code);
        evidence.ifPresent(model::onSaw);
        return evidence.isPresent();
    }
}
