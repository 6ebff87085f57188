package org.vestibule.ui.frame;

import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.vestibule.ui.Ui;
import org.vestibule.ui.theme.Theme;

import java.util.Objects;
import java.util.stream.Stream;

/** The whole of the window: top bar, one sheet, and over both at most one overlay. */
public final class Frame extends Region {
    private static final double PORTRAIT_MARGIN = 0.045;
    private static final double LANDSCAPE_MARGIN = 0.046;

    private final Ui ui;
    private final Theme theme;
    private final TopBar topBar;
    private final Keypad keypad;
    private @Nullable Node sheet;
    private @Nullable Node next;
    private @Nullable Node overlay;
    private boolean barStays = true;

    /**
     * @param practice name of the practice, as patients know it
     */
    public Frame(Ui ui, Theme theme, LookChoices choices, String practice) {
        this.ui = ui;
        this.theme = theme;
        topBar = new TopBar(ui, theme, choices, practice);
        keypad = new Keypad(this);
        theme.lower().addListener(_ -> reach());
        getStyleClass().add("frame");
        getChildren().add(topBar);
    }

    /** Hears the keys of this scene, whose root it is. */
    public void listen(Scene scene) {
        keypad.listen(scene);
    }

    /** The focus goes to where a person begins with what is to be seen now. */
    public void land() {
        keypad.focus().land();
    }

    /** The focus goes back here, if it can. */
    public void landAt(@Nullable Node before) {
        keypad.focus().back(before);
    }

    /** What is asked or said now: a sheet, or what lies over it. */
    @Nullable Node scope() {
        var node = overlay == null ? sheet : overlay;
        return node instanceof Pane pane
                ? pane.getChildren().stream()
                        .filter(Sheet.class::isInstance)
                        .findFirst()
                        .orElse(node)
                : node;
    }

    /** Shows this node below the top bar instead of the one before. */
    public void show(Node node) {
        next = null;
        sheet = node;
        node.setManaged(true);
        arrange();
    }

    /**
     * Styles and lays this node out where the sheet is, but unseen, so that little is left to do
     * when it is shown; {@code null} forgets it.
     */
    public void ready(@Nullable Node node) {
        next = node;
        arrange();
    }

    /** Covers the sheet with this node, and the bar too unless it stays. */
    public void cover(Node node, boolean leavesBar) {
        overlay = node;
        barStays = leavesBar;
        arrange();
    }

    public void uncover() {
        overlay = null;
        barStays = true;
        arrange();
    }

    /** Speaks this language from now on, and runs its way. */
    public void speak(Ui other) {
        topBar.speak(other);
        setNodeOrientation(
                switch (other.messages().language().direction()) {
                    case LEFT_TO_RIGHT -> NodeOrientation.LEFT_TO_RIGHT;
                    case RIGHT_TO_LEFT -> NodeOrientation.RIGHT_TO_LEFT;
                });
    }

    /** Offers a change of language in the top bar; {@code null} offers none. */
    public void language(@Nullable String endonym, Runnable action) {
        topBar.language(endonym, action);
    }

    /** Shows whether the screens are read aloud. */
    public void reading(boolean on) {
        topBar.reading(on);
    }

    @Override
    protected void layoutChildren() {
        var low = theme.lower().get();
        var bar = barHeight(low);
        // Within reach of a wheelchair even the bar is at the lower end.
        topBar.resizeRelocate(0, low ? getHeight() - bar : 0, getWidth(), bar);
        var top = low ? 0 : bar;
        if (sheet != null) sheet.resizeRelocate(0, top, getWidth(), getHeight() - bar);
        if (next != null) next.resizeRelocate(0, top, getWidth(), getHeight() - bar);
        if (overlay == null) return;
        if (barStays) overlay.resizeRelocate(0, top, getWidth(), getHeight() - bar);
        else overlay.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private double barHeight(boolean low) {
        var portrait = getHeight() > getWidth();
        var margin = Math.rint(getWidth() * (portrait ? PORTRAIT_MARGIN : LANDSCAPE_MARGIN));
        var small = low || ui.display().isSmall(getHeight());
        var pad = ui.display().grid(small ? 1 : portrait ? 4 : 2.5);
        return topBar.fit(getWidth(), portrait, low, new Insets(pad, margin, pad, margin));
    }

    /** What there is now lies elsewhere. */
    private void reach() {
        requestLayout();
        if (scope() instanceof Sheet shown) shown.requestLayout();
    }

    /** What stays is left where it is: whatever is put in again is styled again. */
    private void arrange() {
        var all = Stream.of(topBar, next, sheet, overlay).filter(Objects::nonNull).toList();
        getChildren().retainAll(all);
        for (var node : all) if (!getChildren().contains(node)) getChildren().add(node);
        // What lies below an overlay is neither seen nor reached by the focus.
        topBar.setVisible(barStays);
        topBar.lowers(!(scope() instanceof Sheet shown && shown.lowers()));
        if (sheet != null) sheet.setVisible(overlay == null);
        if (overlay != null) overlay.toFront();
        if (next == null) return;
        next.setVisible(false);
        next.setManaged(false);
    }
}
