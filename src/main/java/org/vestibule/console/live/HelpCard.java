package org.vestibule.console.live;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;

import org.vestibule.frontdesk.HelpCall;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.desk.DeskButton;
import org.vestibule.ui.desk.Scripts;

/** Somebody at a kiosk wants a person. */
final class HelpCard extends CaseCard {
    private final HelpViewModel help;
    private final DeskButton coming;
    private final DeskButton done;
    private final Label onTheWay;
    private final Label obstacle;

    HelpCard(Ui ui, HelpViewModel help) {
        super(ui, help, ui.text(help.title()));
        this.help = help;
        coming =
                new DeskButton(
                        ui, DeskButton.Kind.PRIMARY, Message.of("help.on-my-way"), help::onMyWay);
        done = new DeskButton(ui, DeskButton.Kind.SECONDARY, Message.of("help.end"), help::onDone);
        onTheWay = new Words(ui, Message.of("help.coming"), "strong");
        obstacle = Words.verbatim(ui, "", "soft");
        var key = help.screenKey();
        var where =
                ui.messages().keys().contains(key)
                        ? Message.of("help.on").with("screen", ui.text(key))
                        : Message.of("help.elsewhere");
        put(new Words(ui, where, "card-line"));
        help.language().ifPresent(this::language);
        put(onTheWay);
        var buttons = new FlowPane(coming, done);
        buttons.getStyleClass().add("button-flow");
        put(buttons, obstacle, remarkLine());
        help.call().subscribe(_ -> refresh());
    }

    private void language(String endonym) {
        var words = new Words(ui(), Message.of("help.speaks").with("language", endonym), "strong");
        Scripts.dress(words, endonym);
        put(words);
    }

    @Override
    void refresh() {
        var why = help.obstacle();
        obstacle.setText(why == null ? "" : ui().text(why));
        obstacle.setVisible(why != null);
        obstacle.setManaged(why != null);
        var calling = help.call().get().state() == HelpCall.State.CALLING;
        onTheWay.setVisible(!calling);
        onTheWay.setManaged(!calling);
        coming.setVisible(calling);
        coming.setManaged(calling);
        coming.setDisable(busy() || why != null);
        done.kind(calling ? DeskButton.Kind.SECONDARY : DeskButton.Kind.PRIMARY);
        done.setDisable(busy() || why != null);
    }

    @Override
    void turn(boolean to) {
        super.turn(to);
        coming.key(to ? "F1" : "");
        done.key(to ? "F2" : "");
    }

    @Override
    boolean onKey(KeyCode code) {
        return switch (code) {
            case F1 -> fire(coming);
            case F2 -> fire(done);
            default -> false;
        };
    }

    private static boolean fire(DeskButton button) {
        if (button.isVisible()) button.fire();
        return true;
    }
}
