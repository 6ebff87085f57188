package org.vestibule.kiosk.handoff;

import javafx.geometry.Pos;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.vestibule.i18n.Message;
import org.vestibule.qr.QrCode;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.QrView;
import org.vestibule.ui.control.Sentence;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.theme.Styles;

/** The square, and under it the same in an address and a code to type. */
final class CodeCard extends VBox {
    private final Ui ui;
    private final StackPane square = new StackPane();
    private final Words code;

    CodeCard(Ui ui, String address, String shownCode) {
        this.ui = ui;
        code = Words.verbatim(ui, shownCode, Styles.CODE);
        // The square's place is kept from the start, so that nothing jumps when it comes.
        var side = ui.display().px(78);
        square.setMinSize(side, side);
        setVgrow(square, Priority.ALWAYS);
        setAlignment(Pos.CENTER);
        getStyleClass().addAll(Styles.CARD, "code-card");
        var words =
                new Sentence(ui, Message.of("hand-off.or-type").with("address", address), address);
        getChildren().addAll(square, words, code);
    }

    void show(QrCode modules) {
        square.getChildren().setAll(new QrView(ui, modules, Message.of("hand-off.square")));
    }

    /** Without a square the address and the code are still a way. */
    void showCodeOnly() {
        square.getChildren().clear();
    }

    void wipe() {
        square.getChildren().clear();
        code.show("");
    }
}
