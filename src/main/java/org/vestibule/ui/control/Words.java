package org.vestibule.ui.control;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.vestibule.i18n.Isolated;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;

import java.text.BreakIterator;
import java.util.HashMap;
import java.util.Map;

/**
 * Text to read: wraps, and is never cut off. Arabic is broken into lines here: JavaFX 25.0.4 throws
 * where it has to cut a run from right to left in two.
 */
public final class Words extends Label {
    private final Ui ui;
    private String said;
    private boolean turns;
    private boolean whole;

    /** By width, until something changes; null while the label is being made. */
    private final @Nullable Map<Double, Measure> measures = new HashMap<>();

    /** What measuring found, which is most of the work of a layout. */
    private record Measure(String lines, double height) {}

    public Words(Ui ui, Message message, String... styleClasses) {
        this(ui, ui.text(message), styleClasses);
    }

    private Words(Ui ui, String text, String... styleClasses) {
        super(text);
        this.ui = ui;
        said = text;
        turns = Isolated.hasOwnDirection(text);
        setWrapText(!turns);
        setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().addAll(styleClasses);
    }

    /** Text that is the same in every language: a code, an address, a name, a number. */
    public static Words verbatim(Ui ui, String text, String... styleClasses) {
        return new Words(ui, ui.messages().verbatim(text), styleClasses);
    }

    /**
     * A name that stands alone, in type of its own: nothing beside it could turn it round, and not
     * every type has a sign for the marks that keep the order.
     */
    static Words alone(Ui ui, String name, String... styleClasses) {
        return new Words(ui, name, styleClasses);
    }

    public void say(Message message) {
        show(ui.text(message));
    }

    /** Text that is in the right language already. */
    public void show(String text) {
        said = text;
        turns = Isolated.hasOwnDirection(text);
        setWrapText(!turns);
        setText(text);
        requestLayout();
    }

    /** What it says, whatever its lines. */
    public String said() {
        return said;
    }

    /** Never narrower than what may not go on in another line. */
    Words whole() {
        whole = true;
        return this;
    }

    @Override
    protected double computeMinWidth(double height) {
        return whole ? Math.ceil(widestPiece()) + beside() : super.computeMinWidth(height);
    }

    /** A word, or a sign where the language writes none apart. */
    private double widestPiece() {
        var ends = BreakIterator.getLineInstance(ui.messages().language().locale());
        ends.setText(said);
        var widest = 0.0;
        for (int from = ends.first(), to = ends.next();
                to != BreakIterator.DONE;
                from = to, to = ends.next()) {
            widest = Math.max(widest, measured(said.substring(from, to).strip()).getWidth());
        }
        return widest;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return turns
                ? Math.ceil(measured(said).getWidth()) + beside()
                : super.computePrefWidth(height);
    }

    /** All that its height depends on asks for a layout when it changes. */
    @Override
    public void requestLayout() {
        if (measures != null) measures.clear();
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return measure(width).height();
    }

    @Override
    public void resize(double width, double height) {
        if (turns) setText(measure(width).lines());
        super.resize(width, height);
    }

    private Measure measure(double width) {
        // Without its skin it has no size yet.
        if (measures == null || getSkin() == null) return measuredAt(width);
        var known = measures.get(width);
        if (known != null) return known;
        var found = measuredAt(width);
        measures.put(width, found);
        return found;
    }

    private Measure measuredAt(double width) {
        if (!turns) return new Measure(said, super.computePrefHeight(width));
        var lines = width < 0 ? said : lines(width - beside());
        var insets = snappedTopInset() + snappedBottomInset();
        return new Measure(lines, Math.ceil(measured(lines).getHeight()) + insets);
    }

    private double beside() {
        return snappedLeftInset() + snappedRightInset();
    }

    /** The text with a line end where the next word has no room. */
    private String lines(double width) {
        var lines = new StringBuilder();
        for (var paragraph : said.split("\\R", -1)) {
            if (!lines.isEmpty()) lines.append('\n');
            var line = "";
            for (var word : paragraph.split(" ", -1)) {
                var longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && measured(longer).getWidth() > width) {
                    lines.append(line).append('\n');
                    longer = word;
                }
                line = longer;
            }
            lines.append(line);
        }
        return lines.toString();
    }

    private Bounds measured(String text) {
        var measure = new Text(text);
        measure.setFont(getFont());
        measure.setLineSpacing(getLineSpacing());
        return measure.getLayoutBounds();
    }
}
