package org.vestibule.ui.access;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;

/** Whatever can be touched or takes the focus says what it is and what it is called. */
final class SpokenName implements Rule {
    @Override
    public String number() {
        return "R-11";
    }

    @Override
    public void look(Sight sight, Findings findings) {
        var touchables = sight.touchables();
        for (var node :
                sight.nodes(node -> node.isFocusTraversable() || touchables.contains(node))) {
            var role = node.queryAccessibleAttribute(AccessibleAttribute.ROLE);
            findings.unless(
                    role instanceof AccessibleRole && role != AccessibleRole.NODE,
                    "%s has no role",
                    Sight.said(node));
            findings.unless(
                    isNamed(node), "%s has no name to be read", node.getClass().getSimpleName());
        }
    }

    private static boolean isNamed(Node node) {
        var text = node.getAccessibleText();
        return text != null && !text.isBlank();
    }
}
