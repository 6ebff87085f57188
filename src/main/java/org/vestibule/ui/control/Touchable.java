package org.vestibule.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.vestibule.ui.theme.Styles;

/**
 * Something to touch. It acts when the finger lifts, and not at all when the finger has slid off
 * space and enter do the same from a keyboard.
 */
public class Touchable extends StackPane {
    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed");

    private final Runnable action;
    private double leastWidth;
    private double leastHeight;
    private boolean pressed;
    private boolean armed;
    private @Nullable KeyCode shortcut;

    /**
     * @param text what a screen reader says
     */
    @SuppressWarnings("this-escape") // Nobody touches it before it is on a screen.
    protected Touchable(AccessibleRole role, String text, Runnable action) {
        this.action = action;
        setAccessibleRole(role);
        setAccessibleText(text);
        setFocusTraversable(true);
        getStyleClass().add(Styles.TOUCHABLE);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::onPress);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::onDrag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::onRelease);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKeyPress);
        addEventHandler(KeyEvent.KEY_RELEASED, this::onKeyRelease);
        focusedProperty().addListener((_, _, focused) -> disarmUnless(focused));
    }

    /** However little is on it, it is never smaller than this, px. */
    protected final void atLeast(double width, double height) {
        leastWidth = width;
        leastHeight = height;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(leastWidth, super.computeMinWidth(height));
    }

    @Override
    protected double computeMinHeight(double width) {
        // A StackPane measures its least height as if its padding were room for words.
        var inside = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
        return Math.max(leastHeight, super.computeMinHeight(inside));
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(leastWidth, super.computePrefWidth(height));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(leastHeight, super.computePrefHeight(width));
    }

    /** Wherever the focus is, this key does what a touch does. */
    public final void alsoOn(KeyCode key) {
        shortcut = key;
    }

    public final boolean isOn(KeyCode key) {
        return key == shortcut;
    }

    /** Whether a finger brings the focus here; the keys of a keyboard leave it in the field. */
    protected boolean takesFocusFromFinger() {
        return isFocusTraversable();
    }

    /** Does what a touch does. */
    public final void fire() {
        if (!isDisabled()) touched();
    }

    /** What a touch does; a control with a state of its own changes it before. */
    protected void touched() {
        action.run();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) fire();
        else super.executeAccessibleAction(wanted, parameters);
    }

    private void onPress(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) return;
        pressed = true;
        if (takesFocusFromFinger()) requestFocus();
        arm(true);
        event.consume();
    }

    private void onDrag(MouseEvent event) {
        if (pressed) arm(contains(event.getX(), event.getY()));
        event.consume();
    }

    private void onRelease(MouseEvent event) {
        var acts = pressed && armed;
        pressed = false;
        arm(false);
        event.consume();
        if (acts) fire();
    }

    private void onKeyPress(KeyEvent event) {
        if (!activates(event)) return;
        arm(true);
        event.consume();
    }

    private void onKeyRelease(KeyEvent event) {
        if (!activates(event) || !armed) return;
        arm(false);
        event.consume();
        fire();
    }

    private static boolean activates(KeyEvent event) {
        return event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
    }

    private void disarmUnless(boolean focused) {
        if (focused) return;
        pressed = false;
        arm(false);
    }

    private void arm(boolean now) {
        armed = now;
        pseudoClassStateChanged(ARMED, now);
    }
}
