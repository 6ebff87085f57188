package org.vestibule.ui.frame;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.Locale;

/**
 * How close together the parts of a sheet stand. Each step is taken only where something has no
 * room otherwise; letters become smaller last, and never smaller than the standard wants of the
 * size of text that is set: see {@code fit.css}.
 */
enum Fit {
    /** With room to breathe. */
    ROOMY,
    /** Less space around everything, and a smaller heading. */
    CLOSE,
    /** The letters of the next smaller size, too. */
    LESS;

    /** How the names of the style classes begin. */
    private static final String PREFIX = "fit-";

    /** Lets everything in it have the letters of this step. */
    void dress(Parent part) {
        part.getStyleClass().removeIf(name -> name.startsWith(PREFIX));
        part.getStyleClass().add(PREFIX + name().toLowerCase(Locale.ROOT));
        // Now, since the sizes of what is to be placed depend on it.
        if (part.getScene() != null) part.applyCss();
    }

    /** Size and type of the letters around it, and the theme: what it is dressed in. */
    static String look(Node part) {
        var scene = part.getScene();
        return scene == null ? "" : scene.getRoot().getStyle() + scene.getRoot().getStyleClass();
    }

    /** The next thing to try. */
    Fit next() {
        return this == ROOMY ? CLOSE : LESS;
    }
}
