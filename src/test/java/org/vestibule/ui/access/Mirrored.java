package org.vestibule.ui.access;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

import org.vestibule.i18n.Isolated;
import org.vestibule.ui.theme.Styles;

/** Everything runs the way of the language; only what is written with keys keeps its own. */
final class Mirrored implements Rule {
    @Override
    public String number() {
        return "R-23";
    }

    @Override
    public void look(Sight sight, Findings findings) {
        var wanted =
                switch (sight.direction()) {
                    case LEFT_TO_RIGHT -> NodeOrientation.LEFT_TO_RIGHT;
                    case RIGHT_TO_LEFT -> NodeOrientation.RIGHT_TO_LEFT;
                };
        findings.unless(
                sight.scene().getRoot().getEffectiveNodeOrientation() == wanted,
                "the screen does not run %s",
                wanted);
        for (var node : sight.words()) {
            // Keys lie where they lie on every keyboard, and a number is typed from the left.
            if (Sight.isWithin(node, Styles.KEY) || Sight.isWithin(node, "entry-dots")) continue;
            findings.unless(
                    node.getEffectiveNodeOrientation() == wanted || runsItsOwnWay(node),
                    "%s does not run %s",
                    Sight.said(node),
                    wanted);
        }
    }

    /** A sentence in Arabic runs from the right wherever it stands. */
    private static boolean runsItsOwnWay(Node node) {
        return node instanceof Labeled label
                && Isolated.hasOwnDirection(label.getText())
                && label.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }
}
