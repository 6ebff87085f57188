package org.vestibule.kiosk.nav;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.ui.Fx;
import org.vestibule.ui.GalleryScreens;
import org.vestibule.ui.View;
import org.vestibule.ui.control.Touchable;
import org.vestibule.ui.theme.DisplayProfile;
import org.vestibule.ui.theme.TextSize;
import org.vestibule.ui.theme.Theme;

import java.util.ArrayList;
import java.util.List;

class KioskWindowTest {
    private final List<String> events = new ArrayList<>();
    private Theme theme = new Theme(Fx.css(), DisplayProfile.DESIGN);

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void the_view_before_leaves_before_the_next_one_comes() {
        Fx.run(
                () -> {
                    try (var window = window()) {
                        window.show(new Recorded("one", GalleryScreens.tasks()));
                        window.show(new Recorded("two", GalleryScreens.whom()));
                    }
                });
        assertThat(events).containsExactly("one comes", "one goes", "two comes", "two goes");
    }

    @Test
    void an_overlay_covers_a_view_that_stays() {
        Fx.run(
                () -> {
                    try (var window = window()) {
                        var sheet = GalleryScreens.tasks();
                        window.show(new Recorded("view", sheet));
                        var overlay = new Recorded("over", GalleryScreens.stillThere().node());
                        window.overlay(overlay);
                        assertThat(sheet.isVisible()).isFalse();
                        window.clearOverlay();
                        assertThat(sheet.isVisible()).isTrue();
                    }
                });
        assertThat(events).containsExactly("view comes", "over comes", "over goes", "view goes");
    }

    @Test
    void the_next_view_takes_the_overlay_away() {
        Fx.run(
                () -> {
                    try (var window = window()) {
                        window.show(GalleryScreens::tasks);
                        window.overlay(GalleryScreens.stillThere());
                        window.show(GalleryScreens::whom);
                        Fx.layOut(window.scene());
                        assertThat(texts(window))
                                .contains("I can’t get in. I have an account already.");
                    }
                });
    }

    @Test
    void typing_can_begin_as_soon_as_the_screen_is_up() {
        var focused =
                Fx.call(
                        () -> {
                            try (var window = window()) {
                                window.show(GalleryScreens::name);
                                return window.scene().getFocusOwner();
                            }
                        });
        assertThat(focused).isInstanceOf(TextField.class);
        assertThat(focused.getAccessibleText()).isEqualTo("First name");
    }

    @Test
    void large_text_puts_the_second_field_on_a_page_that_opens_when_it_is_its_turn() {
        theme.setTextSize(TextSize.LARGEST);
        Fx.run(
                () -> {
                    try (var window = Fx.window(theme, 1280, 800)) {
                        window.show(GalleryScreens::name);
                        Fx.layOut(window.scene());
                        assertThat(texts(window))
                                .contains("First name")
                                .doesNotContain("Last name");
                        press(window, "Next", Touchable.class);
                        Fx.layOut(window.scene());
                        assertThat(window.scene().getFocusOwner().getAccessibleText())
                                .isEqualTo("Last name");
                        assertThat(texts(window))
                                .contains("Last name")
                                .doesNotContain("First name");
                    }
                });
    }

    @Test
    void text_size_and_contrast_change_at_once_and_reset() {
        Fx.run(
                () -> {
                    try (var window = window()) {
                        window.show(GalleryScreens::tasks);
                        Fx.layOut(window.scene());
                        press(window, "Larger text", Touchable.class);
                        press(window, "High contrast", Touchable.class);
                        assertThat(window.scene().getRoot().getStyleClass())
                                .contains("text-medium", "high-contrast");
                        theme.reset();
                        assertThat(window.scene().getRoot().getStyleClass())
                                .contains("text-standard")
                                .doesNotContain("text-medium", "high-contrast");
                    }
                });
    }

    @Test
    void the_idle_clock_hears_of_keys() {
        Fx.run(
                () -> {
                    try (var window = window()) {
                        window.onTouched(() -> events.add("touched"));
                        window.show(GalleryScreens::tasks);
                        window.scene()
                                .getRoot()
                                .fireEvent(
                                        new KeyEvent(
                                                KeyEvent.KEY_PRESSED,
                                                "",
                                                "",
                                                KeyCode.TAB,
                                                false,
                                                false,
                                                false,
                                                false));
                    }
                });
        assertThat(events).containsExactly("touched");
    }

    @Test
    @DisplayName("R-13 Help stands at the same place among Back, Help, Continue")
    void help_is_always_second_in_the_foot() {
        Fx.run(
                () -> {
                    try (var window = window()) {
                        for (var name : List.of("tasks", "whom", "name", "birth", "agree")) {
                            window.show(
                                    GalleryScreens.all()
                                            .getOrDefault(name, GalleryScreens::stillThere)
                                            .get());
                            Fx.layOut(window.scene());
                            var foot = texts(window);
                            assertThat(foot.indexOf("I need help"))
                                    .isEqualTo(foot.indexOf("Back") + 1)
                                    .isPositive();
                        }
                    }
                });
    }

    private KioskWindow window() {
        return Fx.window(theme, 1080, 1920);
    }

    private static void press(KioskWindow window, String name, Class<? extends Touchable> type) {
        Fx.visible(window.scene().getRoot())
                .filter(type::isInstance)
                .map(type::cast)
                .filter(node -> name.equals(node.getAccessibleText()))
                // The key of the keyboard comes after the button that turns pages.
                .reduce((_, last) -> last)
                .orElseThrow(() -> new AssertionError("no " + name))
                .fire();
    }

    private static List<String> texts(KioskWindow window) {
        return Fx.visible(window.scene().getRoot())
                .filter(Node::isFocusTraversable)
                .map(Node::getAccessibleText)
                .toList();
    }

    private final class Recorded implements View {
        private final String name;
        private final Node node;

        Recorded(String name, Node node) {
            this.name = name;
            this.node = node;
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public void attached() {
            events.add(name + " comes");
        }

        @Override
        public void detached() {
            events.add(name + " goes");
        }
    }
}
