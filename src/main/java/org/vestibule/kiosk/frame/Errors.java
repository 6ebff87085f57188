package org.vestibule.kiosk.frame;

import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;
import org.vestibule.i18n.Message;

import java.util.function.Consumer;

/** Carries what a model says is wrong to where the screen shows it. */
public final class Errors {
    private Errors() {}

    /** Shows the message now and whenever it changes; {@code null} shows nothing. */
    public static void show(
            ObservableValue<@Nullable Message> error, Consumer<@Nullable Message> place) {
        place.accept(error.getValue());
        error.addListener((_, _, now) -> place.accept(now));
    }
}
