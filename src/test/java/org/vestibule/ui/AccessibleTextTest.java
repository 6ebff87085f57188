package org.vestibule.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.Theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class AccessibleTextTest {
    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    @DisplayName("R-11 every focusable node has a role and a text")
    void whatever_takes_the_focus_says_what_it_is() {
        var mute = Fx.call(AccessibleTextTest::mute);
        assertThat(mute).isEmpty();
    }

    private static List<String> mute() {
        var mute = new ArrayList<String>();
        var theme = new Theme(Fx.css(), DisplayProfile.DESIGN);
        try (var window = Fx.window(theme, 1080, 1920)) {
            for (Map.Entry<String, Supplier<View>> each : GalleryScreens.all().entrySet()) {
                window.show(each.getValue().get());
                Fx.layOut(window.scene());
                Fx.visible(window.scene().getRoot())
                        .filter(Node::isFocusTraversable)
                        .filter(node -> !speaks(node))
                        .forEach(node -> mute.add(each.getKey() + ": " + node));
            }
        }
        return mute;
    }

    private static boolean speaks(Node node) {
        var role = node.queryAccessibleAttribute(AccessibleAttribute.ROLE);
        var text = node.getAccessibleText();
        return role != null && role != AccessibleRole.NODE && text != null && !text.isBlank();
    }
}
