package org.vestibule.console.devices;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.desk.Card;
import org.vestibule.ui.desk.DeskButton;
import org.vestibule.ui.desk.RemarkLine;

/** A code for one more kiosk or console, large, and gone once it is used. */
final class PairingCard extends Card {
    private final Ui ui;
    private final DevicesViewModel model;
    private final DeskButton make;
    private final Label obstacle;
    private final VBox told = new VBox();

    PairingCard(Ui ui, DevicesViewModel model) {
        super(ui.text("devices.pairing"), false);
        this.ui = ui;
        this.model = model;
        make =
                new DeskButton(
                        ui, DeskButton.Kind.SECONDARY, Message.of("devices.pair"), model::onPair);
        obstacle = Words.verbatim(ui, "", "soft");
        told.getStyleClass().add("card-part");
        var remark = new RemarkLine(ui);
        put(
                new Words(ui, Message.of("devices.pairing"), "card-title"),
                new Words(ui, Message.of("devices.pairing.line"), "soft"),
                make,
                obstacle,
                remark,
                told);
        model.pairing().remark().subscribe(remark::say);
        model.pairing().busy().subscribe(_ -> refresh());
        model.pairingCode().subscribe(this::tell);
    }

    private void tell(@Nullable String code) {
        told.getChildren().clear();
        told.setVisible(code != null);
        told.setManaged(code != null);
        if (code == null) return;
        told.getChildren()
                .addAll(
                        Words.verbatim(ui, code, "told-code"),
                        new Words(ui, Message.of("devices.pairing.use").with("code", code), "soft"),
                        new DeskButton(
                                ui,
                                DeskButton.Kind.SECONDARY,
                                Message.of("devices.pairing.hide"),
                                model::onPaired));
    }

    void refresh() {
        var why = model.pairingObstacle();
        make.setDisable(why != null || model.pairing().busy().get());
        obstacle.setText(why == null ? "" : ui.text(why));
        obstacle.setVisible(why != null);
        obstacle.setManaged(why != null);
    }
}
