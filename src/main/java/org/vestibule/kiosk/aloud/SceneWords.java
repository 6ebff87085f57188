package org.vestibule.kiosk.aloud;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.vestibule.kiosk.aloud.Item.Kind;
import org.vestibule.kiosk.aloud.Item.State;
import org.vestibule.ui.control.ErrorLine;
import org.vestibule.ui.control.Sentence;
import org.vestibule.ui.control.Touchable;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.theme.Styles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What can be seen, as it would be said: the heading, then lines and controls in the order of the
 * focus, and the bar that is the same on every screen last.
 */
final class SceneWords {
    private static final String KEYBOARD = "keyboard";
    private static final String DOTS = "entry-dots";

    private final List<Item> items = new ArrayList<>();

    private SceneWords() {}

    static List<Item> of(Parent root) {
        var words = new SceneWords();
        var parts = new ArrayList<>(root.getChildrenUnmodifiable());
        parts.sort(Comparator.comparing(part -> has(part, Styles.TOP_BAR)));
        parts.forEach(words::walk);
        words.items.sort(Comparator.comparing(item -> item.kind() != Kind.HEADING));
        return words.items;
    }

    /** What one control is, a key of the keyboard too; empty for everything else. */
    static Optional<Item> of(Node node) {
        return switch (node) {
            case Touchable key when isKey(node) && !has(node, Styles.KEY_ACTION) ->
                    Optional.of(new Item(key, Kind.KEY, name(key), State.PLAIN));
            case Touchable touchable -> Optional.of(control(touchable));
            case TextField field ->
                    Optional.of(new Item(field, Kind.FIELD, name(field), State.PLAIN));
            default -> Optional.empty();
        };
    }

    static boolean isKey(Node node) {
        return has(node, Styles.KEY);
    }

    private static boolean has(Node node, String styleClass) {
        return node.getStyleClass().contains(styleClass);
    }

    private void walk(Node node) {
        if (!node.isVisible() || has(node, KEYBOARD) || has(node, DOTS)) return;
        switch (node) {
            case Touchable _, TextField _ -> of(node).ifPresent(items::add);
            case ErrorLine error -> add(error, Kind.ERROR, error.text());
            case Label label -> label(label);
            case Sentence sentence -> sentence(sentence);
            case Parent parent when isPicture(parent) -> add(parent, Kind.PICTURE, name(parent));
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(this::walk);
            default -> {}
        }
    }

    /** With what is to be typed. */
    private void sentence(Sentence sentence) {
        add(sentence, Kind.TEXT, name(sentence));
        label(sentence.last());
    }

    /** The name of a field is said with the field. */
    private void label(Label label) {
        if (label.getLabelFor() != null) return;
        var kind =
                has(label, Styles.QUESTION)
                        ? Kind.HEADING
                        : has(label, Styles.CODE) ? Kind.CODE : Kind.TEXT;
        add(label, kind, name(label).isEmpty() ? written(label) : name(label));
    }

    /** As it was given: where its lines end is nothing to hear. */
    private static String written(Label label) {
        return label instanceof Words words ? words.said() : label.getText();
    }

    private void add(Node node, Kind kind, String text) {
        if (!text.isBlank()) items.add(new Item(node, kind, OpenTexts.plain(text), State.PLAIN));
    }

    private static Item control(Touchable touchable) {
        var box = touchable.getAccessibleRole() == AccessibleRole.CHECK_BOX;
        var ticked =
                box
                        && Boolean.TRUE.equals(
                                touchable.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
        var state = touchable.isDisabled() ? State.OFF : ticked ? State.TICKED : State.PLAIN;
        return new Item(touchable, box ? Kind.CHECK_BOX : Kind.BUTTON, name(touchable), state);
    }

    private static boolean isPicture(Node node) {
        return node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW && !name(node).isEmpty();
    }

    private static String name(Node node) {
        var name = node.getAccessibleText();
        return name == null ? "" : OpenTexts.plain(name);
    }
}
