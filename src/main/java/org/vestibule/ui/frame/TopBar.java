package org.vestibule.ui.frame;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Pill;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.picture.Icon;
import org.vestibule.ui.picture.Picture;
import org.vestibule.ui.picture.PictureView;
import org.vestibule.ui.theme.Styles;
import org.vestibule.ui.theme.TextSize;
import org.vestibule.ui.theme.Theme;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whose kiosk this is, and how it looks and sounds: language, text size, contrast, read aloud. The
 * buttons have words where all of them fit, on a display that stands in a row of their own; else
 * their signs alone.
 */
final class TopBar extends Region {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Theme theme;
    private final double gap;
    private final HBox head;
    private final HBox tools;
    private final BarButton smaller;
    private final BarButton larger;
    private final BarButton contrast;
    private final BarButton lower;
    private final BarButton readAloud;
    private Ui ui;
    private @Nullable Given given;
    private boolean inTwoRows;

    /** What decides whether there are words; when it changes, it is tried again. */
    private record Given(double room, boolean stands, boolean low, String look, List<Node> nodes) {}

    TopBar(Ui ui, Theme theme, LookChoices choices, String practice) {
        this.ui = ui;
        this.theme = theme;
        gap = Math.ceil(ui.display().gap());
        var name = Words.verbatim(ui, practice, Styles.STRONG);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        smaller =
                button(
                        "ui.text-smaller",
                        "ui.bar.smaller",
                        letter("letter-small"),
                        choices::smaller);
        larger = button("ui.text-larger", "ui.bar.larger", letter("letter-large"), choices::larger);
        contrast =
                button(
                        "ui.contrast",
                        "ui.bar.contrast",
                        PictureView.of(Icon.CONTRAST),
                        choices::contrast);
        lower = button("ui.lower", "ui.bar.lower", PictureView.of(Icon.LOWER), choices::lower);
        readAloud =
                button(
                        "ui.read-aloud",
                        "ui.bar.read-aloud",
                        PictureView.of(Icon.SPEAKER),
                        choices::readAloud);
        head = row(mark(ui), name);
        tools = row();
        buttons().forEach(button -> tools.getChildren().add(button.pill()));
        getStyleClass().add(Styles.TOP_BAR);
        getChildren().addAll(head, tools);
        theme.textSize().addListener(_ -> adjust());
        theme.contrast().addListener((_, _, on) -> contrast.on(on));
        theme.lower().addListener((_, _, on) -> lower.on(on));
        adjust();
    }

    private static Node mark(Ui ui) {
        var mark = new PictureView(Picture.MARK);
        var side = ui.display().grid(7);
        mark.setMinSize(side, side);
        mark.setMaxSize(side, side);
        return mark;
    }

    private HBox row(Node... nodes) {
        var row = new HBox(gap, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        // Round stays round beside a name of two lines.
        row.setFillHeight(false);
        return row;
    }

    private List<BarButton> buttons() {
        return List.of(smaller, larger, contrast, lower, readAloud);
    }

    /** The buttons are called by their names in this language. */
    void speak(Ui other) {
        ui = other;
        buttons().forEach(button -> button.speak(other));
        given = null;
    }

    /** Whether it offers to bring everything within reach: the screen may do so itself. */
    void lowers(boolean here) {
        lower.pill().setVisible(here);
        lower.pill().setManaged(here);
    }

    /** Shows whether the screens are read aloud. */
    void reading(boolean on) {
        readAloud.on(on);
    }

    /** Offers a change of language, naming the one in use; {@code null} offers none. */
    void language(@Nullable String endonym, Runnable action) {
        head.getChildren().removeIf(node -> "language".equals(node.getId()));
        if (endonym == null) return;
        var name = Words.verbatim(ui, endonym, Styles.STRONG);
        name.setMinWidth(Region.USE_PREF_SIZE);
        var face = new HBox(ui.display().grid(1), PictureView.of(Icon.GLOBE), name);
        face.setAlignment(Pos.CENTER);
        var pill = new Pill(ui, Message.of("ui.language"), face, action);
        // The name in use is a part of what it does: who hears it knows what is on.
        pill.setAccessibleText(ui.text("ui.language") + ": " + endonym);
        pill.setId("language");
        pill.alsoOn(KeyCode.F2);
        head.getChildren().add(pill);
    }

    /**
     * Arranges itself for this width.
     *
     * @param stands whether the display is higher than wide
     * @param low whether it stands at the lower end, where there is least room
     * @return the height that it takes, px
     */
    double fit(double width, boolean stands, boolean low, Insets padding) {
        setPadding(padding);
        var room = width - padding.getLeft() - padding.getRight();
        var now = new Given(room, stands, low, Fit.look(this), shown());
        if (!now.equals(given)) {
            given = now;
            words(room, stands, !low && theme.textSize().get().compareTo(TextSize.MEDIUM) <= 0);
        }
        return Math.ceil(prefHeight(width));
    }

    private List<Node> shown() {
        return Stream.of(head, tools)
                .flatMap(row -> row.getChildren().stream())
                .filter(Node::isManaged)
                .toList();
    }

    private void words(double room, boolean stands, boolean wanted) {
        buttons().forEach(button -> button.worded(wanted));
        // What was not to be seen has no style yet, and the sizes depend on it.
        if (getScene() != null) applyCss();
        var tools = wide(this.tools);
        var head = wide(this.head);
        inTwoRows = wanted && stands && Math.max(head, tools) <= room;
        if (wanted && !inTwoRows && head + gap + tools > room) {
            buttons().forEach(button -> button.worded(false));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        var insets = snappedTopInset() + snappedBottomInset();
        var low = tools.prefHeight(-1);
        var high = head.prefHeight(headWide(width));
        return insets + (inTwoRows ? high + gap + low : Math.max(high, low));
    }

    @Override
    protected void layoutChildren() {
        var left = snappedLeftInset();
        var top = snappedTopInset();
        var room = getWidth() - left - snappedRightInset();
        var high = getHeight() - top - snappedBottomInset();
        if (inTwoRows) {
            var low = tools.prefHeight(-1);
            head.resizeRelocate(left, top, room, high - gap - low);
            tools.resizeRelocate(left, top + high - low, room, low);
        } else {
            var wide = wide(tools);
            head.resizeRelocate(left, top, headWide(getWidth()), high);
            tools.resizeRelocate(left + room - wide, top, wide, high);
        }
    }

    private double headWide(double width) {
        var room = width - snappedLeftInset() - snappedRightInset();
        return inTwoRows ? room : room - wide(tools) - gap;
    }

    private static double wide(HBox row) {
        return Math.ceil(row.prefWidth(-1));
    }

    private Node letter(String styleClass) {
        // The letter A is the sign for text size in every language that we write.
        return Words.verbatim(ui, "A", styleClass);
    }

    private BarButton button(String name, String label, Node sign, Runnable action) {
        var word = new Words(ui, Message.of(label), Styles.STRONG);
        word.setMinWidth(Region.USE_PREF_SIZE);
        var face = new HBox(ui.display().grid(1), sign, word);
        face.setAlignment(Pos.CENTER);
        var pill = new Pill(ui, Message.of(name), face, action);
        // In a row of their own they share its width.
        HBox.setHgrow(pill, Priority.ALWAYS);
        pill.setMaxWidth(Double.MAX_VALUE);
        var button = new BarButton(pill, word, name, label);
        button.worded(false);
        return button;
    }

    private void adjust() {
        var size = theme.textSize().get();
        smaller.pill().setDisable(size == size.smaller());
        larger.pill().setDisable(size == size.larger());
    }

    /**
     * A sign, and a word beside it where there is room.
     *
     * @param name key of what it does, for who hears it
     * @param label key of the word
     */
    private record BarButton(Pill pill, Words word, String name, String label) {
        void speak(Ui ui) {
            pill.setAccessibleText(ui.text(name));
            word.show(ui.text(label));
        }

        void worded(boolean wanted) {
            word.setVisible(wanted);
            word.setManaged(wanted);
            pill.getStyleClass().remove("worded");
            if (wanted) pill.getStyleClass().add("worded");
        }

        void on(boolean now) {
            pill.pseudoClassStateChanged(ON, now);
        }
    }
}
