package org.vestibule.ui.desk;

import javafx.css.PseudoClass;

import org.jspecify.annotations.Nullable;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Scheduler;
import org.vestibule.ui.Ui;

import java.time.Duration;

/**
 * For what cannot be taken back: the first click asks, a second one does it. A double click only
 * asks, and whoever does not answer has not meant it.
 */
public final class TwiceButton extends DeskButton {
    /** Longer than a double click, shorter than reading the question. */
    public static final Duration READING = Duration.ofMillis(700);

    /** After this the question goes away. */
    public static final Duration PATIENCE = Duration.ofSeconds(6);

    private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");

    private final Scheduler scheduler;
    private final Message label;
    private final Message question;
    private final Runnable action;
    private Stage stage = Stage.CALM;
    private Scheduler.@Nullable Cancellable next;

    private enum Stage {
        CALM,
        READING,
        ASKING
    }

    /**
     * @param question stands on the button after the first click
     */
    public TwiceButton(
            Ui ui, Scheduler scheduler, Message label, Message question, Runnable action) {
        super(ui, Kind.SECONDARY, label, () -> {});
        this.scheduler = scheduler;
        this.label = label;
        this.question = question;
        this.action = action;
        setOnAction(_ -> clicked());
        focusedProperty().addListener((_, _, focused) -> calmUnless(focused));
    }

    private void clicked() {
        switch (stage) {
            case CALM -> ask();
            case READING -> {}
            case ASKING -> {
                calm();
                action.run();
            }
        }
    }

    private void ask() {
        show(Stage.READING, question);
        next = scheduler.after(READING, this::read);
    }

    private void read() {
        show(Stage.ASKING, question);
        next = scheduler.after(PATIENCE, this::calm);
    }

    private void calm() {
        if (next != null) next.cancel();
        next = null;
        show(Stage.CALM, label);
    }

    private void calmUnless(boolean focused) {
        if (!focused && stage != Stage.CALM) calm();
    }

    private void show(Stage now, Message words) {
        stage = now;
        pseudoClassStateChanged(ASKING, now != Stage.CALM);
        say(words);
    }
}
