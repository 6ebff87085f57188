package org.vestibule.kiosk.handoff;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.journey.Days;
import org.vestibule.qr.QrCode;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.QrView;
import org.vestibule.ui.control.Sentence;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.theme.Styles;

import java.time.LocalDate;

/** The square, and under it the same in an address and a code to type. */
final class CodeCard extends VBox {
    /** With its quiet zone: as large at the largest text as at the standard one, whatever else. */
    private static final double SIDE_MM = 131;

    private static final double SIDE_ON_SMALL_MM = 98;

    private final Ui ui;
    private final StackPane square = new StackPane();
    private final Words code;

    CodeCard(Ui ui, String address, String shownCode) {
        this.ui = ui;
        code = Words.verbatim(ui, shownCode, Styles.CODE);
        // The square's place is kept from the start, so that nothing jumps when it comes.
        keep(SIDE_MM);
        // Lets go of the scene when it leaves: the scene outlives it, and must not keep it.
        sceneProperty().flatMap(Scene::heightProperty).addListener((_, _, high) -> fit(high));
        setAlignment(Pos.CENTER);
        getStyleClass().addAll(Styles.CARD, "code-card");
        var where = Message.of("hand-off.or-type").with("address", address);
        getChildren().addAll(square, new Sentence(ui, where, address, code));
    }

    /** What leaving costs: nothing, for so long. */
    void until(LocalDate day) {
        var shown = Days.named(day, ui.messages().language());
        var message = Message.of("ui.until").with("date", shown);
        var words = new Words(ui, message, Styles.BODY, "centered", "code-until");
        // Where the square and the large text want the room themselves, the sheet hides it.
        words.managedProperty().bind(words.visibleProperty());
        getChildren().add(words);
    }

    /** The display decides how large it is, and nothing that is written around it. */
    private void fit(@Nullable Number high) {
        if (high == null) return;
        keep(ui.display().isSmall(high.doubleValue()) ? SIDE_ON_SMALL_MM : SIDE_MM);
    }

    private void keep(double mm) {
        var side = ui.display().px(mm);
        square.setMinSize(side, side);
        square.setPrefSize(side, side);
        square.setMaxSize(side, side);
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
