package org.vestibule.ui.desk;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.picture.Icon;
import org.vestibule.ui.picture.PictureView;

import java.util.Locale;

/** One remark, or nothing and no room for it. */
public final class RemarkLine extends HBox {
    private final Ui ui;
    private final Label words;

    public RemarkLine(Ui ui) {
        this.ui = ui;
        words = Words.verbatim(ui, "");
        HBox.setHgrow(words, Priority.ALWAYS);
        setAccessibleRole(AccessibleRole.TEXT);
        say(null);
    }

    public void say(@Nullable Remark remark) {
        getStyleClass().setAll("remark");
        getChildren().clear();
        setVisible(remark != null);
        setManaged(remark != null);
        words.setText(remark == null ? "" : ui.text(remark.text()));
        setAccessibleText(words.getText());
        if (remark == null) return;
        getStyleClass().add(remark.tone().name().toLowerCase(Locale.ROOT));
        switch (remark.tone()) {
            case GOOD -> getChildren().add(PictureView.of(Icon.CHECK));
            case BAD -> getChildren().add(PictureView.of(Icon.ALERT));
            case QUIET -> {}
        }
        getChildren().add(words);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
