package org.vestibule.ui.control;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.theme.Styles;

/** What the desk calls somebody by, as large as a sign. */
public final class Ticket extends VBox {
    /**
     * @param label what it is
     * @param spoken label and ticket in one sentence, for who listens
     * @param ticket such as {@code B7}
     */
    public Ticket(Ui ui, Message label, Message spoken, String ticket) {
        setAlignment(Pos.CENTER);
        getStyleClass().addAll(Styles.CARD, "ticket-card");
        var name = Words.verbatim(ui, ticket, "ticket");
        name.setAccessibleText(ui.text(spoken));
        getChildren().addAll(new Words(ui, label, Styles.SUBLINE, "centered"), name);
    }
}
