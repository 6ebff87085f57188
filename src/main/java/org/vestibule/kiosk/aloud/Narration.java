package org.vestibule.kiosk.aloud;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.vestibule.kiosk.aloud.Item.Kind;

import java.util.IdentityHashMap;
import java.util.List;

/** Knows what was on the screen when it was last looked at, and so what is new on it. */
final class Narration {
    private final IdentityHashMap<Node, Item> seen = new IdentityHashMap<>();

    /** Everything on the screen. */
    List<Item> whole(Parent root) {
        return remember(SceneWords.of(root));
    }

    /** What has come or says something else since; another heading is another screen. */
    List<Item> fresh(Parent root) {
        var items = SceneWords.of(root);
        var fresh = items.stream().filter(this::isFresh).toList();
        var turned = fresh.stream().anyMatch(item -> item.kind() == Kind.HEADING);
        remember(items);
        return turned ? items : fresh;
    }

    /** What is wrong on the screen, as it was last looked at. */
    List<Item> errors(Parent root) {
        return SceneWords.of(root).stream().filter(item -> item.kind() == Kind.ERROR).toList();
    }

    void forget() {
        seen.clear();
    }

    private boolean isFresh(Item item) {
        var before = seen.get(item.node());
        return before == null || !item.saysTheSameAs(before);
    }

    private List<Item> remember(List<Item> items) {
        seen.clear();
        for (var item : items) seen.put(item.node(), item);
        return items;
    }
}
