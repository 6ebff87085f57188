package org.vestibule.ui.access;

import javafx.scene.control.Labeled;

import org.vestibule.ui.theme.Styles;

import java.util.List;

/** Every screen has one heading, and only one. */
final class OneHeading implements Rule {
    @Override
    public String number() {
        return "R-54";
    }

    @Override
    public void look(Sight sight, Findings findings) {
        var headings = headings(sight);
        findings.unless(headings.size() == 1, "headings: %s", headings);
    }

    static List<String> headings(Sight sight) {
        return sight.nodes(node -> node.getStyleClass().contains(Styles.QUESTION)).stream()
                .map(node -> ((Labeled) node).getText().replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
