package org.vestibule.ui.desk;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** One thing to look after. Clicking it, or coming into it with the keyboard, makes it the one. */
public class Card extends VBox {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    /**
     * @param name what a screen reader says
     * @param waits whether somebody waits for it
     */
    @SuppressWarnings("this-escape") // Nobody looks at it before it is on a screen.
    public Card(String name, boolean waits) {
        getStyleClass().add("desk-card");
        if (waits) getStyleClass().add("waits");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(name);
    }

    /** Runs when somebody turns to this card. */
    public final void onChosen(Runnable action) {
        setFocusTraversable(true);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> action.run());
        focusWithinProperty().subscribe(within -> whenTrue(within, action));
    }

    /** Whether the keys go to this card. */
    public final void active(boolean is) {
        pseudoClassStateChanged(ACTIVE, is);
    }

    /** Adds, from the top down. */
    public final void put(Node... nodes) {
        getChildren().addAll(nodes);
    }

    private static void whenTrue(boolean condition, Runnable action) {
        if (condition) action.run();
    }
}
