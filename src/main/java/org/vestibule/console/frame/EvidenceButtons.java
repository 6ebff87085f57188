package org.vestibule.console.frame;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;

import org.jspecify.annotations.Nullable;
import org.vestibule.console.words.Keys;
import org.vestibule.i18n.Message;
import org.vestibule.practice.EvidenceType;
import org.vestibule.ui.Ui;
import org.vestibule.ui.desk.DeskButton;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** One button for each kind of evidence that somebody can show at a desk. */
public final class EvidenceButtons extends FlowPane {
    /** What is shown at a desk, in the order of the keys F1, F2, F3. */
    public static final List<EvidenceType> SHOWN =
            List.of(
                    EvidenceType.PHOTO_ID,
                    EvidenceType.PHOTO_ID_AND_INSURANCE,
                    EvidenceType.PHOTO_COMPARED);

    private final Map<EvidenceType, DeskButton> buttons = new EnumMap<>(EvidenceType.class);
    private final Predicate<EvidenceType> isEnough;

    /**
     * @param group of the labels, ends with a dot
     * @param isEnough whether it reaches the practice's level; the first that does is the likely
     *     one
     */
    public EvidenceButtons(
            Ui ui, String group, Predicate<EvidenceType> isEnough, Consumer<EvidenceType> action) {
        this.isEnough = isEnough;
        getStyleClass().add("button-flow");
        var kind = DeskButton.Kind.PRIMARY;
        for (var evidence : SHOWN) {
            var likely = isEnough.test(evidence) ? kind : DeskButton.Kind.SECONDARY;
            if (isEnough.test(evidence)) kind = DeskButton.Kind.SECONDARY;
            var label = Keys.of(group, evidence);
            var button = new DeskButton(ui, likely, label, () -> action.accept(evidence));
            buttons.put(evidence, button);
            getChildren().add(button);
        }
    }

    /** The evidence behind F1, F2 or F3; empty for any other key. */
    public static Optional<EvidenceType> behind(KeyCode key) {
        var at = List.of(KeyCode.F1, KeyCode.F2, KeyCode.F3).indexOf(key);
        return at < 0 ? Optional.empty() : Optional.of(SHOWN.get(at));
    }

    /** Whether the keys belong to these buttons, and so stand on them. */
    public void active(boolean is) {
        for (var i = 0; i < SHOWN.size(); i++) {
            var button = buttons.get(SHOWN.get(i));
            if (button != null) button.key(is ? "F" + (i + 1) : "");
        }
    }

    /** Nothing can be recorded as long as there is an obstacle or an act is under way. */
    public void enable(boolean busy, @Nullable Message obstacle) {
        buttons.forEach(
                (evidence, button) ->
                        button.setDisable(busy || obstacle != null || !isEnough.test(evidence)));
    }

    /** Whether some evidence would not be enough here. */
    public boolean hasTooLittle() {
        return !SHOWN.stream().allMatch(isEnough);
    }
}
