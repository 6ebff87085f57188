package org.vestibule.ui.table;

import javafx.scene.text.Text;

import org.vestibule.ui.desk.Scripts;

/** Words in a cell; they wrap when the column is too narrow. */
public final class CellText {
    private CellText() {}

    public static Text of(String words, String... styleClasses) {
        var text = new Text(words);
        text.getStyleClass().add("cell-text");
        text.getStyleClass().addAll(styleClasses);
        Scripts.dress(text, words);
        return text;
    }
}
