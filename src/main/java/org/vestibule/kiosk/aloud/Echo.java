package org.vestibule.kiosk.aloud;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextField;

import org.jspecify.annotations.Nullable;

/** Hears every change of the field that has the focus. */
final class Echo {
    private final Typed typed;
    private final ChangeListener<String> listener = (_, before, now) -> heard(before, now);
    private @Nullable TextField field;

    Echo(Typed typed) {
        this.typed = typed;
    }

    /** Who is told. */
    @FunctionalInterface
    interface Typed {
        void into(TextField field, String before, String now);
    }

    /** From now on this one, if it is a field. */
    void follow(@Nullable Node node) {
        if (field != null) field.textProperty().removeListener(listener);
        field = node instanceof TextField next ? next : null;
        if (field != null) field.textProperty().addListener(listener);
    }

    private void heard(String before, String now) {
        if (field != null && !before.equals(now)) typed.into(field, before, now);
    }
}
