package org.vestibule.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

import org.vestibule.i18n.Isolated;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.theme.Styles;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One sentence in which an address stands out, and at whose end stands what to type there. Both
 * stay on one line each; lines are centered and end between the parts.
 */
public final class Sentence extends Region {
    private static final double GAP_EM = 0.3;

    private final List<Words> first = new ArrayList<>();
    private final List<Words> second = new ArrayList<>();
    private final Words last;

    /** Parts beside each other, with their widths, px. */
    private record Row(List<Words> parts, double width, double height) {}

    /**
     * @param strong occurs in the text, and ends its first line
     * @param last ends its second line
     */
    public Sentence(Ui ui, Message message, String strong, Words last) {
        this.last = last;
        var text = ui.text(message);
        var parts = text.split(Pattern.quote(strong), 2);
        add(ui, first, parts[0], Styles.SOFT);
        if (parts.length > 1) {
            add(ui, first, strong, Styles.STRONG);
            add(ui, second, parts[1], Styles.SOFT);
        }
        second.add(last);
        getChildren().addAll(first);
        getChildren().addAll(second);
        setAccessibleText(text);
    }

    private static void add(Ui ui, List<Words> line, String part, String styleClass) {
        var words = Isolated.bare(part).strip();
        if (!words.isEmpty()) line.add(Words.verbatim(ui, words, styleClass));
    }

    /** What to type. */
    public Words last() {
        return last;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(wide(first), wide(second));
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows(width < 0 ? Double.MAX_VALUE : width).stream().mapToDouble(Row::height).sum();
    }

    @Override
    protected void layoutChildren() {
        var y = 0.0;
        for (var row : rows(getWidth())) {
            var x = (getWidth() - row.width()) / 2;
            for (var part : row.parts()) {
                var wide = wide(part, getWidth());
                var high = Math.ceil(part.prefHeight(wide));
                var top = y + (row.height() - high) / 2;
                part.resizeRelocate(Math.rint(x), Math.rint(top), wide, high);
                x += wide + gap(part);
            }
            y += row.height();
        }
    }

    private List<Row> rows(double room) {
        var rows = new ArrayList<Row>();
        for (var line : List.of(first, second)) {
            var row = new ArrayList<Words>();
            for (var part : line) {
                row.add(part);
                if (row.size() == 1 || wide(row) <= room) continue;
                row.removeLast();
                rows.add(row(row, room));
                row.clear();
                row.add(part);
            }
            if (!row.isEmpty()) rows.add(row(row, room));
        }
        return rows;
    }

    private static Row row(List<Words> parts, double room) {
        var high = parts.stream().mapToDouble(part -> part.prefHeight(wide(part, room))).max();
        return new Row(List.copyOf(parts), Math.min(room, wide(parts)), Math.ceil(high.orElse(0)));
    }

    private static double wide(List<Words> parts) {
        var words = parts.stream().mapToDouble(part -> wide(part, Double.MAX_VALUE)).sum();
        return words + parts.stream().skip(1).mapToDouble(Sentence::gap).sum();
    }

    private static double wide(Words part, double room) {
        return Math.min(room, Math.ceil(part.prefWidth(-1)));
    }

    private static double gap(Words part) {
        return Math.ceil(part.getFont().getSize() * GAP_EM);
    }
}
