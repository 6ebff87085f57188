package org.vestibule.ui.control;

import javafx.geometry.Pos;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

import org.vestibule.i18n.Message;
import org.vestibule.qr.QrCode;
import org.vestibule.ui.Ui;
import org.vestibule.ui.theme.Styles;

import java.util.regex.Pattern;

/** The QR code, and beside it what to type without one. */
public final class QrCard extends VBox {
    /**
     * @param description of the QR code, for a screen reader
     * @param instruction has {@code address} in it, which stands out
     * @param code as a person types it, such as {@code K7QM-2X9P}
     */
    public QrCard(
            Ui ui,
            QrCode qr,
            Message description,
            Message instruction,
            String address,
            String code) {
        var view = new QrView(ui, qr, description);
        VBox.setVgrow(view, Priority.ALWAYS);
        var words = Words.verbatim(ui, code, Styles.CODE);
        setAlignment(Pos.CENTER);
        getStyleClass().addAll(Styles.CARD, "qr-card");
        getChildren().addAll(view, sentence(ui.text(instruction), address), words);
    }

    private static TextFlow sentence(String text, String address) {
        var parts = text.split(Pattern.quote(address), 2);
        var flow = new TextFlow(text(parts[0], Styles.SOFT));
        if (parts.length > 1) {
            flow.getChildren().addAll(text(address, Styles.STRONG), text(parts[1], Styles.SOFT));
        }
        flow.setTextAlignment(TextAlignment.CENTER);
        flow.setMinHeight(USE_PREF_SIZE);
        return flow;
    }

    private static Text text(String words, String styleClass) {
        var text = new Text(words);
        text.getStyleClass().addAll("flow-text", styleClass);
        return text;
    }
}
