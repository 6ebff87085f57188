package org.vestibule.ui.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.picture.Icon;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;

/** Something to agree to: a box of at least 16 mm that starts empty, and the sentence beside it. */
public final class CheckTile extends Touchable {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final BooleanProperty selected = new SimpleBooleanProperty(this, "selected");

    public CheckTile(Ui ui, Message sentence) {
        super(AccessibleRole.CHECK_BOX, ui.text(sentence), () -> {});
        getStyleClass().add(Styles.CHECK_TILE);
        var tick = PictureView.of(Icon.CHECK);
        tick.visibleProperty().bind(selected);
        var box = new StackPane(tick);
        box.getStyleClass().add(Styles.CHECK_BOX);
        var side = ui.display().target();
        box.setMinSize(side, side);
        box.setMaxSize(side, side);
        var words = new Words(ui, sentence, Styles.BODY);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(box, words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("tile-face");
        getChildren().add(line);
        atLeast(side, side);
        selected.addListener((_, _, now) -> show(now));
    }

    public BooleanProperty selected() {
        return selected;
    }

    @Override
    protected void touched() {
        selected.set(!selected.get());
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? Boolean.valueOf(selected.get())
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private void show(boolean now) {
        pseudoClassStateChanged(SELECTED, now);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }
}
