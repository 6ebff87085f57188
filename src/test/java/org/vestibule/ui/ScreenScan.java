package org.vestibule.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;

import org.vestibule.ui.access.Rules;
import org.vestibule.ui.control.Touchable;
import org.vestibule.ui.theme.DisplayProfile;

import java.util.List;

/** For a test of one screen: what the rules of place say of what can be seen now. */
public final class ScreenScan {
    private ScreenScan() {}

    /** In words; empty when all is well. Lays the scene out first. */
    public static List<String> findings(Scene scene, DisplayProfile display) {
        return Rules.findings(scene, display);
    }

    /** Everything to touch or to type into that can be seen. */
    public static List<Node> touchables(Scene scene) {
        return Fx.visible(scene.getRoot())
                .filter(node -> node instanceof Touchable || node instanceof TextField)
                .toList();
    }
}
