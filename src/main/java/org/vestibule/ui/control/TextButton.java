package org.vestibule.ui.control;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.picture.Icon;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;

/** Words to touch, with or without an icon beside them. */
public abstract class TextButton extends Touchable {
    private final Ui ui;
    private final Words words;
    private final HBox line;

    TextButton(Ui ui, Message label, Runnable action, String... styleClasses) {
        super(AccessibleRole.BUTTON, ui.text(label), action);
        this.ui = ui;
        words = new Words(ui, label, Styles.BUTTON_TEXT);
        words.setMinWidth(Region.USE_COMPUTED_SIZE);
        line = new HBox(words);
        line.setAlignment(Pos.CENTER);
        line.getStyleClass().add("button-line");
        getChildren().add(line);
        getStyleClass().addAll(styleClasses);
        atLeast(ui.display().target(), ui.display().target());
    }

    /** In a row it keeps its words whole; who has no room gives it less by hand, and it wraps. */
    @Override
    protected double computeMinWidth(double height) {
        return prefWidth(height);
    }

    /** An icon where the line begins. */
    public final TextButton before(Icon icon) {
        line.getChildren().addFirst(PictureView.of(icon));
        return this;
    }

    /** An icon where the line ends. */
    public final TextButton after(Icon icon) {
        line.getChildren().addLast(PictureView.of(icon));
        return this;
    }

    public final void say(Message label) {
        words.say(label);
        setAccessibleText(ui.text(label));
    }
}
