package org.vestibule.console.nav;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.desk.Badge;

/** One place to go to, and how many wait there. */
final class RailButton extends Button {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Ui ui;
    private final String words;
    private final String key;
    private final Badge badge = new Badge();

    RailButton(Ui ui, Message label, String key, Runnable action) {
        this.ui = ui;
        this.key = key;
        words = ui.text(label);
        var name = new Label(words);
        name.getStyleClass().add("rail-name");
        name.setMinWidth(USE_PREF_SIZE);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var hint = new Label(key);
        hint.getStyleClass().add("rail-key");
        hint.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(name, badge, room, hint);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("rail-line");
        setGraphic(line);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().setAll("rail-button");
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> action.run());
        count(0);
    }

    /** The line is as wide as the button, so that the key stands at its end. */
    @Override
    protected void layoutChildren() {
        if (getGraphic() instanceof Region line) {
            line.setPrefWidth(getWidth() - snappedLeftInset() - snappedRightInset());
        }
        super.layoutChildren();
    }

    void count(int waiting) {
        badge.show(waiting);
        var name = words + ", " + key;
        setAccessibleText(
                waiting == 0
                        ? name
                        : name + ", " + ui.text(Message.of("rail.count").with("n", waiting)));
    }

    void here(boolean is) {
        pseudoClassStateChanged(HERE, is);
    }
}
