package org.vestibule.kiosk.nav;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;
import org.vestibule.ui.Ui;
import org.vestibule.ui.View;
import org.vestibule.ui.frame.Frame;
import org.vestibule.ui.frame.LookChoices;
import org.vestibule.ui.theme.Theme;

/** Shows one view at a time in the frame, and at most one overlay over it. */
public final class KioskWindow implements AutoCloseable {
    private final Frame frame;
    private final Theme theme;
    private final Scene scene;
    private final SecondTouch second;
    private @Nullable View current;
    private @Nullable View overlay;
    private @Nullable Node before;
    private Runnable touched = () -> {};

    /**
     * @param choices answers the buttons of the top bar
     * @param practice name of the practice, as patients know it
     * @param width of the scene until a stage resizes it, px
     * @param height likewise
     */
    public KioskWindow(
            Ui ui, Theme theme, LookChoices choices, String practice, double width, double height) {
        this.theme = theme;
        frame = new Frame(ui, theme, choices, practice);
        scene = new Scene(frame, width, height);
        scene.addEventFilter(InputEvent.ANY, this::onInput);
        second = new SecondTouch(scene);
        frame.listen(scene);
        theme.apply(scene);
    }

    /** What a stage shows. */
    public Scene scene() {
        return scene;
    }

    /** Detaches what was shown, overlay included, and shows this. */
    public void show(View view) {
        clearOverlay();
        release();
        second.changed();
        current = view;
        frame.show(view.node());
        view.attached();
        view.appear();
        frame.land();
    }

    /**
     * Gets this ready behind what is shown, unseen and not attached, to be shown next or never;
     * {@code null} forgets it.
     */
    public void ready(@Nullable View view) {
        frame.ready(view == null ? null : view.node());
    }

    /**
     * Shows this in the place of the same view in another language. What lies behind both goes on,
     * so neither is attached nor detached: the one before is only forgotten.
     */
    public void replace(View view) {
        current = view;
        frame.show(view.node());
        view.appear();
        frame.land();
    }

    /** What surrounds the views speaks this language from now on, and runs its way. */
    public void speak(Ui ui) {
        frame.speak(ui);
        theme.speak(ui.messages().language());
    }

    /** Covers the current view, which stays attached. */
    public void overlay(View view) {
        var asked = overlay == null ? scene.getFocusOwner() : before;
        clearOverlay();
        before = asked;
        second.changed();
        overlay = view;
        frame.cover(view.node(), view.leavesBar());
        view.attached();
        view.appear();
        frame.land();
    }

    /** Uncovers the current view; does nothing when it is not covered. */
    public void clearOverlay() {
        if (overlay == null) return;
        var leaving = overlay;
        overlay = null;
        second.changed();
        frame.uncover();
        leaving.detached();
        // Where somebody was when they asked for it.
        frame.landAt(before);
        before = null;
    }

    /**
     * Offers a change of language in the top bar, naming the one in use; {@code null}: no offer.
     */
    public void language(@Nullable String endonym, Runnable action) {
        frame.language(endonym, action);
    }

    /** Shows whether the screens are read aloud. */
    public void reading(boolean on) {
        frame.reading(on);
    }

    /** Runs whenever somebody touches the screen or a key: for the idle clock. */
    public void onTouched(Runnable action) {
        touched = action;
    }

    @Override
    public void close() {
        clearOverlay();
        release();
    }

    private void release() {
        if (current == null) return;
        var leaving = current;
        current = null;
        leaving.detached();
    }

    private void onInput(InputEvent event) {
        var type = event.getEventType();
        // A finger also makes a mouse event, so a touch counts once.
        var byHand = type == MouseEvent.MOUSE_PRESSED || type == KeyEvent.KEY_PRESSED;
        if (byHand) touched.run();
    }
}
