package org.vestibule.ui.access;

import javafx.scene.Node;

import org.vestibule.ui.Fx;
import org.vestibule.ui.control.ErrorLine;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;

/** Never by color alone: what is wrong is said in words, and what is ticked has its tick. */
final class SaidToo implements Rule {
    @Override
    public String number() {
        return "R-14";
    }

    @Override
    public void look(Sight sight, Findings findings) {
        for (var node : sight.nodes(node -> Sight.is(node, "wrong"))) {
            findings.unless(isSaid(node), "%s is wrong by color alone", Sight.said(node));
        }
        for (var node : sight.nodes(node -> node.getStyleClass().contains(Styles.CHECK_TILE))) {
            findings.unless(
                    Sight.is(node, "selected") == hasTick(node),
                    "%s is ticked by color alone",
                    Sight.said(node));
        }
    }

    /** In words below the field, or below the row that it stands in. */
    private static boolean isSaid(Node node) {
        for (var at = node.getParent(); at != null; at = at.getParent()) {
            var isEntry = at.getStyleClass().contains("entry");
            if (isEntry && Fx.visible(at).anyMatch(SaidToo::says)) return true;
        }
        return false;
    }

    private static boolean says(Node node) {
        return node instanceof ErrorLine line && !line.text().isBlank() && line.getOpacity() > 0;
    }

    private static boolean hasTick(Node tile) {
        return Fx.visible(tile)
                .anyMatch(
                        node ->
                                node instanceof PictureView
                                        && Sight.isWithin(node, Styles.CHECK_BOX)
                                        && node.getOpacity() > 0);
    }
}
