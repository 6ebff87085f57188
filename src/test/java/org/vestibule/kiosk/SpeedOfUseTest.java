package org.vestibule.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.ui.Fx;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a change of screens costs the thread of the screens: what is judged is counted, nodes, and
 * passes until nothing moves any more. How long the thread worked goes to {@code
 * target/reports/speed.json}, without the drawing, which another thread does.
 */
@DisplayName("R-59 a change of screens is little work")
class SpeedOfUseTest {
    private static final Path REPORT = Path.of("target", "reports", "speed.json");
    private static final int WALKS = 12;

    /** The first walks load classes, fonts and styles. */
    private static final int WARM = 4;

    /** The poster in five languages, and the benefits, have about 190. */
    private static final int MOST_NODES = 300;

    /** Wrapped text learns its width in the first pass and its height in the second. */
    private static final int MOST_PASSES = 3;

    private static final List<String> WAY =
            List.of("benefits.test-results", "for-whom.me", "ui.back", "ui.back", "ui.back");

    /**
     * @param handling from the touch until the new screen is built, ns
     * @param layout its first pass of styles and places, ns
     */
    record Change(long handling, long layout, int nodes, int passes) {}

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void eachIsBuiltOnceAndSettlesSoon() throws IOException {
        var changes = Fx.call(SpeedOfUseTest::walks);
        write(changes);
        assertThat(changes)
                .allSatisfy(
                        change -> {
                            assertThat(change.nodes()).isBetween(20, MOST_NODES);
                            assertThat(change.passes()).isLessThanOrEqualTo(MOST_PASSES);
                        });
    }

    private static List<Change> walks() {
        var changes = new ArrayList<Change>();
        try (var glass = new Glass(Languages.shipped().all())) {
            glass.on(1080, 1920);
            glass.drawn(false);
            for (var walk = 0; walk < WALKS; walk++) {
                var at = new ArrayList<Change>();
                at.add(change(glass, Language.ENGLISH.endonym()));
                for (var key : WAY) at.add(change(glass, glass.text(key)));
                if (walk >= WARM) changes.addAll(at);
            }
        }
        return changes;
    }

    private static Change change(Glass glass, String words) {
        var root = glass.scene().getRoot();
        var begun = worked();
        glass.touchWords(words);
        var built = worked();
        root.applyCss();
        root.layout();
        var placed = worked();
        var passes = 1;
        for (var before = places(root); ; passes++) {
            root.applyCss();
            root.layout();
            var now = places(root);
            if (now.equals(before)) break;
            before = now;
        }
        var nodes = (int) Fx.visible(root).count();
        return new Change(built - begun, placed - built, nodes, passes);
    }

    /** Time that this thread has worked, not waited for others, ns. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<String> places(Parent root) {
        return Fx.visible(root).map(Node::getBoundsInParent).map(Object::toString).toList();
    }

    private static void write(List<Change> changes) throws IOException {
        var handling = changes.stream().mapToLong(Change::handling).sorted().toArray();
        var layout = changes.stream().mapToLong(Change::layout).sorted().toArray();
        var both = changes.stream().mapToLong(c -> c.handling() + c.layout()).sorted().toArray();
        Files.createDirectories(REPORT.resolveSibling(""));
        Files.writeString(
                REPORT,
                String.format(
                        Locale.ROOT,
                        "{\"unit\": \"ms of CPU\", \"changes\": %d, \"handling\": %s, \"layout\": %s, \"both\": %s,"
                                + " \"mostNodes\": %d, \"mostPasses\": %d}%n",
                        changes.size(),
                        figures(handling),
                        figures(layout),
                        figures(both),
                        changes.stream().mapToInt(Change::nodes).max().orElseThrow(),
                        changes.stream().mapToInt(Change::passes).max().orElseThrow()));
    }

    /** In milliseconds. */
    private static String figures(long[] sorted) {
        return String.format(
                Locale.ROOT,
                "{\"p50\": %.1f, \"p99\": %.1f, \"max\": %.1f}",
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) Math.ceil(0.99 * sorted.length) - 1] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }
}
