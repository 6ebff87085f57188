package org.vestibule.ui.control;

import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

import org.vestibule.i18n.Isolated;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.theme.Styles;

import java.util.regex.Pattern;

/** One sentence in which one thing stands out: an address to type. */
public final class Sentence extends TextFlow {
    /**
     * @param strong occurs in the text
     */
    public Sentence(Ui ui, Message message, String strong) {
        var text = ui.text(message);
        var parts = text.split(Pattern.quote(strong), 2);
        add(parts[0], Styles.SOFT);
        if (parts.length > 1) {
            add(strong, Styles.STRONG);
            add(parts[1], Styles.SOFT);
        }
        setTextAlignment(TextAlignment.CENTER);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleText(text);
    }

    /** Arabic goes in word by word, for the reason that {@link Words} gives. */
    private void add(String words, String styleClass) {
        var pieces = Isolated.hasOwnDirection(words) ? words.split("(?<= )") : new String[] {words};
        for (var piece : pieces) getChildren().add(part(piece, styleClass));
    }

    private static Text part(String words, String styleClass) {
        var text = new Text(words);
        text.getStyleClass().addAll("flow-text", styleClass);
        return text;
    }
}
