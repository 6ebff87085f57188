package org.vestibule.ui.control;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextBoundsType;

import org.jspecify.annotations.Nullable;
import org.vestibule.i18n.Isolated;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Unbroken;
import org.vestibule.ui.Ui;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Text to read: wraps, and is never cut off; no word is left alone on the last line where the
 * others have one to spare. Arabic is broken into lines here: JavaFX 25.0.4 throws where it has to
 * cut a run from right to left in two. So is what has a number, an address or a code in it, which
 * JavaFX would break at a hyphen or a dot.
 */
public final class Words extends Label {
    /** A last line with less on it than this part of the width looks lost. */
    private static final double LOST = 0.25;

    private static final int STEPS = 6;

    /** Words take together what each takes alone, but for less than the rest of a line. */
    private static final double SURELY = 0.85;

    private final Ui ui;
    private String said;
    private boolean breaks;
    private boolean whole;

    private @Nullable Basis basis;
    private boolean stale = true;

    /** By width, while the basis is the same. */
    private final Map<Double, Measure> measures = new HashMap<>();

    /** What measuring found, which is most of the work of a layout. */
    private record Measure(String lines, double height) {}

    /** Widths in which no word stands alone on the last line, by those that were given. */
    private final Map<Double, Double> even = new HashMap<>();

    /** Of pieces and lines of the text. */
    private final Map<String, Bounds> sizes = new HashMap<>();

    /** All that measuring depends on. */
    private record Basis(
            String said, boolean skinned, Font font, double spacing, double beside, double above) {}

    public Words(Ui ui, Message message, String... styleClasses) {
        this(ui, ui.text(message), styleClasses);
    }

    private Words(Ui ui, String text, String... styleClasses) {
        super(text);
        this.ui = ui;
        said = text;
        breaks = breaks(text);
        setWrapText(!breaks);
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
        // At once: what was wiped may never be measured again, and must not stay.
        forget();
        said = text;
        breaks = breaks(text);
        setWrapText(!breaks);
        setText(text);
        requestLayout();
    }

    /** What it says, whatever its lines. */
    public String said() {
        return said;
    }

    /** Never narrower than what may not go on in another line. */
    public Words whole() {
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
        var from = ends.first();
        for (var to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
            if (Unbroken.holds(said, to)) continue;
            widest = Math.max(widest, measured(said.substring(from, to).strip()).getWidth());
            from = to;
        }
        return widest;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return breaks
                ? Math.ceil(measured(said).getWidth()) + beside()
                : super.computePrefWidth(height);
    }

    /** All that measuring depends on asks for a layout when it changes. */
    @Override
    public void requestLayout() {
        stale = true;
        super.requestLayout();
    }

    /** Forgets what was measured of other words, or of these in another size. */
    private void holdToBasis() {
        if (!stale) return;
        stale = false;
        var now =
                new Basis(
                        said,
                        getSkin() != null,
                        getFont(),
                        getLineSpacing(),
                        beside(),
                        snappedTopInset() + snappedBottomInset());
        if (now.equals(basis)) return;
        forget();
        basis = now;
    }

    private void forget() {
        basis = null;
        measures.clear();
        even.clear();
        sizes.clear();
    }

    @Override
    protected double computePrefHeight(double width) {
        return measure(width).height();
    }

    @Override
    public void resize(double width, double height) {
        var wide = getSkin() == null || !staysInPlace() ? width : even(width);
        if (breaks) setText(measure(wide).lines());
        super.resize(wide, height);
    }

    /** Whether it stands where it should though it takes less than its place. */
    private boolean staysInPlace() {
        return getTextAlignment() != TextAlignment.CENTER
                || getParent() instanceof VBox
                || getParent() instanceof HBox;
    }

    private double even(double width) {
        holdToBasis();
        var known = even.get(width);
        if (known != null) return known;
        var found = endsLost(width) ? leastAsHigh(width) : width;
        even.put(width, found);
        return found;
    }

    /** The least width that takes no more lines, and leaves every word whole. */
    private double leastAsHigh(double width) {
        var high = measure(width).height();
        var enough = width;
        var little = Math.max(width / 2, Math.ceil(widestPiece()) + beside());
        for (var step = 0; step < STEPS && little < enough; step++) {
            var middle = (enough + little) / 2;
            if (measuredAt(middle).height() > high) little = middle;
            else enough = middle;
        }
        return Math.ceil(enough);
    }

    /** Whether one word, or very little, stands on the last of several lines. */
    private boolean endsLost(double width) {
        var room = width - beside();
        if (room <= 0 || measured(said).getWidth() <= room) return false;
        var last = lastLine(room);
        var alone = last.indexOf(' ') < 0 && said.indexOf(' ') >= 0;
        return alone || measured(last).getWidth() < room * LOST;
    }

    private String lastLine(double room) {
        if (breaks) {
            var lines = lines(room);
            return lines.substring(lines.lastIndexOf('\n') + 1);
        }
        var text = text(said);
        text.setWrappingWidth(room);
        var lines = text.getLayoutInfo().getTextLines(false);
        return said.substring(Math.min(said.length(), lines.getLast().start())).strip();
    }

    private Measure measure(double width) {
        holdToBasis();
        var known = measures.get(width);
        if (known != null) return known;
        var found = measuredAt(width);
        measures.put(width, found);
        return found;
    }

    private Measure measuredAt(double width) {
        if (!breaks) return new Measure(said, super.computePrefHeight(width));
        var lines = width < 0 ? said : lines(width - beside());
        var above = snappedTopInset() + snappedBottomInset();
        return new Measure(lines, Math.ceil(measured(lines).getHeight() + spare()) + above);
    }

    /**
     * Signs of another font make a line of Latin higher, and JavaFX 25.0.4 does not count them each
     * time: so much below the last line that no tail is cut then.
     */
    private double spare() {
        return Isolated.hasOwnDirection(said) ? 0 : getLineSpacing();
    }

    private double beside() {
        return snappedLeftInset() + snappedRightInset();
    }

    /** The text with a line end where the next word has no room. */
    private String lines(double width) {
        var lines = new StringBuilder();
        for (var paragraph : said.split("\\R", -1)) {
            if (!lines.isEmpty()) lines.append('\n');
            lines.append(filled(pieces(paragraph, width), width));
        }
        return lines.toString();
    }

    private String filled(List<String> pieces, double width) {
        var lines = new StringBuilder();
        var line = "";
        var together = 0.0;
        for (var piece : pieces) {
            var longer = line + piece;
            together += measured(piece).getWidth();
            if (!line.isEmpty() && together > width * SURELY && isWider(longer, width)) {
                lines.append(line.stripTrailing()).append('\n');
                longer = piece;
                together = measured(piece).getWidth();
            }
            line = longer;
        }
        return lines.append(line.stripTrailing()).toString();
    }

    private boolean isWider(String line, double width) {
        return measured(line.stripTrailing()).getWidth() > width;
    }

    /**
     * What stays together, with the space after it; too wide for any line, it is broken after all.
     */
    private List<String> pieces(String paragraph, double width) {
        if (Isolated.hasOwnDirection(paragraph)) return List.of(paragraph.split("(?<= )"));
        var ends = BreakIterator.getLineInstance(ui.messages().language().locale());
        ends.setText(paragraph);
        var pieces = new ArrayList<String>();
        var from = 0;
        for (int last = 0, to = ends.next();
                to != BreakIterator.DONE;
                last = to, to = ends.next()) {
            if (last > from && isWider(paragraph.substring(from, to), width)) {
                pieces.add(paragraph.substring(from, last));
                from = last;
            }
            if (Unbroken.holds(paragraph, to)) continue;
            pieces.add(paragraph.substring(from, to));
            from = to;
        }
        return pieces;
    }

    private static boolean breaks(String text) {
        return Isolated.hasOwnDirection(text) || Unbroken.isIn(text);
    }

    private Bounds measured(String text) {
        holdToBasis();
        return sizes.computeIfAbsent(text, words -> text(words).getLayoutBounds());
    }

    private Text text(String words) {
        var text = new Text(words);
        text.setFont(getFont());
        text.setLineSpacing(getLineSpacing());
        // As a label sets it: rounded otherwise, it would cut what hangs lowest.
        text.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        return text;
    }
}
