package org.vestibule.console.calls;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.vestibule.console.words.Keys;
import org.vestibule.console.words.LanguageNames;
import org.vestibule.console.words.Names;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.desk.Card;
import org.vestibule.ui.desk.Chip;
import org.vestibule.ui.desk.DeskButton;
import org.vestibule.ui.desk.RemarkLine;
import org.vestibule.ui.desk.Scripts;

/** One call: when, whom, which number, and what came of it. */
final class CallCard extends Card {
    private final Ui ui;
    private final CallViewModel call;
    private final DeskButton reached;
    private final DeskButton noAnswer;
    private final Label age;
    private final Label obstacle;

    CallCard(Ui ui, CallViewModel call) {
        super(ui.text(Message.of("calls.call")), false);
        this.ui = ui;
        this.call = call;
        getStyleClass().add("call-card");
        reached =
                new DeskButton(
                        ui, DeskButton.Kind.PRIMARY, Message.of("calls.reached"), call::onReached);
        noAnswer =
                new DeskButton(
                        ui,
                        DeskButton.Kind.SECONDARY,
                        Message.of("calls.no-answer"),
                        call::onNoAnswer);
        age = Words.verbatim(ui, "", "soft");
        obstacle = Words.verbatim(ui, "", "soft");
        var remark = new RemarkLine(ui);
        call.errand().remark().subscribe(remark::say);
        var who = who();
        HBox.setHgrow(who, Priority.ALWAYS);
        var buttons = new HBox(reached, noAnswer);
        buttons.getStyleClass().add("button-line");
        buttons.setAlignment(Pos.CENTER);
        var line = new HBox(who, number(), buttons);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("call-line");
        put(line, obstacle, remark);
        call.errand().busy().subscribe(_ -> refresh());
        tick();
    }

    private VBox who() {
        var open = call.open().get();
        var window = new Chip(ui.text(Keys.of("calls.window.", call.window())), Chip.Tone.NOTICE);
        var name = open.typed().map(Names::of).orElse(ui.text("calls.no-name"));
        var words = Words.verbatim(ui, name, "card-name");
        Scripts.dress(words, name);
        var language = LanguageNames.of(open.origin().language());
        var more = new Words(ui, Message.of("calls.language").with("language", language), "strong");
        Scripts.dress(more, language);
        var top = new HBox(window, more);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("button-line");
        var who = new VBox(top, words, age);
        who.getStyleClass().add("call-who");
        return who;
    }

    private Node number() {
        var number = call.number();
        var words =
                number.map(digits -> Words.verbatim(ui, digits, "call-number"))
                        .orElseGet(() -> new Words(ui, Message.of("calls.no-number"), "soft"));
        words.setMinWidth(Region.USE_PREF_SIZE);
        return words;
    }

    void tick() {
        age.setText(ui.text(call.age()));
    }

    void refresh() {
        var why = call.obstacle();
        var busy = call.errand().busy().get();
        reached.setDisable(busy || why != null);
        noAnswer.setDisable(busy || why != null);
        obstacle.setText(why == null ? "" : ui.text(why));
        obstacle.setVisible(why != null);
        obstacle.setManaged(why != null);
    }

    void turn(boolean to) {
        active(to);
        reached.key(to ? "F1" : "");
        noAnswer.key(to ? "F2" : "");
    }

    boolean onKey(KeyCode code) {
        return switch (code) {
            case F1 -> {
                reached.fire();
                yield true;
            }
            case F2 -> {
                noAnswer.fire();
                yield true;
            }
            default -> false;
        };
    }
}
