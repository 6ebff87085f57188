package org.vestibule.ui.frame;

import javafx.scene.Node;

import org.vestibule.ui.control.SecondaryButton;
import org.vestibule.ui.control.TextEntry;
import org.vestibule.ui.control.Tile;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.theme.DisplayProfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Blocks arranged in rows of one width.
 *
 * @param gap between two of anything, px
 */
record Rows(List<Rows.Row> rows, double gap) {
    private static final double NARROWEST_TILE_MM = 66;
    private static final int MOST_COLUMNS = 3;
    private static final double MOST_GROWTH = 2.2;

    /** Buttons without a picture look lost sooner. */
    private static final double MOST_OF_BUTTONS = 1.6;

    /** So many gaps part columns that no frame parts. */
    private static final int UNFRAMED = 4;

    /**
     * Blocks beside each other.
     *
     * @param cell width of each, px
     */
    record Row(List<Node> nodes, double cell, double height) {
        boolean tiles() {
            return nodes.getFirst() instanceof Tile;
        }

        private boolean buttons() {
            return nodes.getFirst() instanceof SecondaryButton;
        }

        private boolean words() {
            return nodes.getFirst() instanceof Words;
        }

        /** Whether it says what the next one is for. */
        private boolean introduces(Row next) {
            return words() && !next.words();
        }
    }

    /**
     * The most generous arrangement that fits: first with room to breathe, in as few columns as the
     * tiles like; then in more; then closer together. When none fits, the shortest.
     */
    static Rows fitting(List<Node> blocks, DisplayProfile display, double width, double height) {
        var best = new Rows(List.of(), 0);
        for (var close : List.of(false, true)) {
            for (var columns = 1; columns <= columns(display, width); columns++) {
                var rows = of(blocks, display, width, columns, close);
                if (rows.height() <= height) return rows.grown(height);
                if (best.rows.isEmpty() || rows.height() < best.height()) best = rows;
            }
        }
        return best;
    }

    /**
     * Parted into as few pages of at most this height as will do, with as few beside each other as
     * that allows, close together; where a row is higher than its page, as little as can be.
     */
    static List<Rows> parted(
            List<Node> blocks, DisplayProfile display, double width, double height) {
        return IntStream.rangeClosed(1, columns(display, width))
                .mapToObj(columns -> of(blocks, display, width, columns, true).pages(height))
                .min(
                        Comparator.<List<Rows>>comparingDouble(pages -> over(pages, height))
                                .thenComparingInt(List::size))
                .orElseThrow();
    }

    /** How much the highest row has too much, px. */
    private static double over(List<Rows> pages, double height) {
        var highest = pages.stream().mapToDouble(Rows::highest).max().orElse(0);
        return Math.max(0, highest - height);
    }

    /** As the blocks like it best. */
    static Rows natural(List<Node> blocks, DisplayProfile display, double width) {
        return of(blocks, display, width, 1, false);
    }

    /** In as few columns as the blocks like, close together. */
    static Rows wide(List<Node> blocks, DisplayProfile display, double width) {
        return of(blocks, display, width, 1, true);
    }

    /** The least height that still shows everything whole. */
    static Rows closest(List<Node> blocks, DisplayProfile display, double width) {
        return fitting(blocks, display, width, 0);
    }

    double height() {
        return rows.stream().mapToDouble(Row::height).sum() + gap * Math.max(0, rows.size() - 1);
    }

    private double highest() {
        return rows.stream().mapToDouble(Row::height).max().orElse(0);
    }

    /** Whether no row is higher than this, and no tile wider than its place. */
    boolean goOn(double height) {
        return rows.stream()
                .allMatch(
                        row ->
                                row.height() <= height
                                        && (!row.tiles() || widest(row.nodes()) <= row.cell()));
    }

    /**
     * Cut into pages of at most this height; a row that is higher has a page of its own. What says
     * what the next row is for goes with it, and a last line to read takes one before it along.
     */
    List<Rows> pages(double height) {
        var pages = new ArrayList<List<Row>>();
        List<Row> page = new ArrayList<>();
        for (var row : rows) {
            if (!page.isEmpty() && height(page, row) > height) {
                pages.add(page);
                page = goesWith(row, page, height);
            }
            page.add(row);
        }
        pages.add(page);
        keepCompany(pages, height);
        return pages.stream().map(each -> new Rows(List.copyOf(each), gap)).toList();
    }

    /** Takes from a page what is of no use without this row. */
    private List<Row> goesWith(Row row, List<Row> page, double height) {
        var with = new ArrayList<Row>();
        if (page.size() < 2 || !page.getLast().introduces(row)) return with;
        if (height(List.of(page.getLast()), row) <= height) with.add(page.removeLast());
        return with;
    }

    private void keepCompany(List<List<Row>> pages, double height) {
        if (pages.size() < 2) return;
        var last = pages.getLast();
        var before = pages.get(pages.size() - 2);
        if (last.size() > 1 || !last.getFirst().words() || before.size() < 3) return;
        if (height(List.of(before.getLast()), last.getFirst()) > height) return;
        last.addFirst(before.removeLast());
    }

    private double height(List<Row> page, Row more) {
        return new Rows(page, gap).height() + gap + more.height();
    }

    /** Whether there is nothing but what says what the next page is for. */
    boolean isHeading(Rows next) {
        return rows.size() == 1 && rows.getFirst().introduces(next.rows.getFirst());
    }

    boolean has(Node block) {
        return rows.stream().anyMatch(row -> row.nodes().contains(block));
    }

    private static int columns(DisplayProfile display, double width) {
        var narrowest = display.px(NARROWEST_TILE_MM) + display.gap();
        return Math.clamp((long) ((width + display.gap()) / narrowest), 1, MOST_COLUMNS);
    }

    /**
     * Tiles, or buttons where there is nothing else, take what room is left, but not so much that
     * they look lost in it.
     */
    private Rows grown(double room) {
        var buttons = rows.stream().allMatch(Row::buttons);
        var tiles =
                rows.stream().filter(row -> buttons || row.tiles()).mapToDouble(Row::height).sum();
        if (tiles == 0) return this;
        var most = buttons ? MOST_OF_BUTTONS : MOST_GROWTH;
        var factor = Math.min(most, 1 + (room - height()) / tiles);
        return new Rows(
                rows.stream()
                        .map(row -> buttons || row.tiles() ? grown(row, factor) : row)
                        .toList(),
                gap);
    }

    private static Row grown(Row row, double factor) {
        return new Row(row.nodes(), row.cell(), Math.floor(row.height() * factor));
    }

    private static Rows of(
            List<Node> blocks, DisplayProfile display, double width, int columns, boolean close) {
        var gap = close ? display.gap() : display.grid(2.5);
        var rows = new ArrayList<Row>();
        var pending = new ArrayList<Node>();
        var wanted = 1;
        var most = roomFor(blocks, width, gap);
        for (var block : blocks) {
            if (!block.isManaged()) continue;
            var own = Math.min(columnsOf(block, columns), most);
            if (!pending.isEmpty() && (own != wanted || pending.size() == wanted)) {
                rows.add(row(pending, cell(width, wanted, between(pending, gap)), close));
                pending.clear();
            }
            wanted = own;
            pending.add(block);
        }
        if (!pending.isEmpty()) {
            rows.add(row(pending, cell(width, wanted, between(pending, gap)), close));
        }
        return new Rows(rows, gap);
    }

    /** As many beside each other as leave every word of a tile whole. */
    private static int roomFor(List<Node> blocks, double width, double gap) {
        var widest = widest(blocks);
        var most = MOST_COLUMNS;
        while (most > 1 && cell(width, most, between(blocks, gap)) < widest) most--;
        return most;
    }

    /** From one to what stands beside it, px. */
    double between(Row row) {
        return between(row.nodes(), gap);
    }

    private static double between(List<Node> blocks, double gap) {
        var framed =
                blocks.stream().allMatch(block -> !(block instanceof Tile tile) || tile.framed());
        return framed ? gap : UNFRAMED * gap;
    }

    private static double widest(List<Node> blocks) {
        return blocks.stream()
                .filter(block -> block.isManaged() && block instanceof Tile)
                .mapToDouble(tile -> tile.minWidth(-1))
                .max()
                .orElse(0);
    }

    private static int columnsOf(Node block, int columns) {
        return switch (block) {
            case Tile tile -> tile.alone() ? 1 : Math.max(tile.columns(), columns);
            case TextEntry entry -> entry.sharesRow() ? 2 : 1;
            default -> 1;
        };
    }

    private static double cell(double width, int columns, double gap) {
        return Math.floor((width + gap) / columns - gap);
    }

    private static Row row(List<Node> nodes, double cell, boolean close) {
        var height = nodes.stream().mapToDouble(node -> height(node, cell, close)).max().orElse(0);
        return new Row(List.copyOf(nodes), cell, Math.ceil(height));
    }

    private static double height(Node node, double width, boolean close) {
        var least = node.minHeight(width);
        return close ? least : Math.max(least, node.prefHeight(width));
    }
}
