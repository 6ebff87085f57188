package org.vestibule.ui.table;

import javafx.scene.Node;

import org.vestibule.i18n.Message;

import java.util.Comparator;
import java.util.function.Function;

/**
 * One column.
 *
 * @param share of the width that is left over, beside the other columns' shares
 * @param least width in em
 * @param text what is copied, exported and read aloud
 * @param cell what is seen
 * @param order of the rows when the column's head is clicked
 */
public record Column<R>(
        Message title,
        double share,
        double least,
        Function<R, String> text,
        Function<R, Node> cell,
        Comparator<R> order) {

    /** A column of plain words. */
    public static <R> Column<R> of(
            Message title, double share, double least, Function<R, String> text) {
        return new Column<>(
                title,
                share,
                least,
                text,
                row -> CellText.of(text.apply(row)),
                Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
    }

    public Column<R> sortedBy(Comparator<R> comparator) {
        return new Column<>(title, share, least, text, cell, comparator);
    }

    public Column<R> shownAs(Function<R, Node> node) {
        return new Column<>(title, share, least, text, node, order);
    }
}
