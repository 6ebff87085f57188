package org.vestibule.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.i18n.Languages;
import org.vestibule.testing.Fork;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Every task of the thread of the screens while people go all the way in five languages. How long
 * each kind took goes to {@code target/reports/ui-tasks.json}. What is judged is a ratio to a page
 * of sixty wrapped lines of plain JavaFX, laid out between the same touches: a computer that is
 * slow, or busy, is so for both.
 */
@DisplayName("R-59 no task of the thread of the screens is long")
class NoLongTasksTest {
    private static final Path REPORT = Path.of("target", "reports", "ui-tasks.json");
    private static final int WARM = 1;
    private static final int ROUNDS = 2;

    /** Of the tasks of one name, the median is never more than this many reference pages. */
    private static final double MOST = 2;

    @TempDir private Path folder;

    /**
     * @param nanos of work
     */
    record Task(String language, String kind, String name, long nanos) {
        static Task parse(String line) {
            var parts = line.split("\t", -1);
            return new Task(parts[0], parts[1], parts[2], Long.parseLong(parts[3]));
        }

        boolean isReference() {
            return kind.equals("reference");
        }

        String what() {
            return kind + " " + name;
        }
    }

    @Test
    void eachIsAFewPagesOfTextAtMost() throws Exception {
        var all = tasks();
        var reference = median(all.stream().filter(Task::isReference).toList());
        var ours = all.stream().filter(task -> !task.isReference()).toList();
        report(ours, reference);
        assertThat(ours).hasSizeGreaterThan(ROUNDS * Languages.shipped().all().size() * 50);
        assertThat(tooLong(ours, reference)).isEmpty();
    }

    /** The same check finds a task that is. */
    @Test
    void aLongTaskIsFound() {
        var tasks = new ArrayList<Task>();
        for (var round = 0; round < 4; round++) {
            tasks.add(new Task("en", "touch", "name", 1_000_000));
            tasks.add(new Task("en", "frame", "name", 1_000_000L * (round == 0 ? 50 : 5)));
        }
        assertThat(tooLong(tasks, 1_000_000)).containsExactly("frame name: 5.0 pages");
    }

    private static List<String> tooLong(List<Task> tasks, double reference) {
        return tasks.stream().collect(Collectors.groupingBy(Task::what)).entrySet().stream()
                .map(each -> Map.entry(each.getKey(), median(each.getValue()) / reference))
                .filter(each -> each.getValue() > MOST)
                .map(
                        each ->
                                String.format(
                                        Locale.ROOT,
                                        "%s: %.1f pages",
                                        each.getKey(),
                                        each.getValue()))
                .sorted()
                .toList();
    }

    private static double median(List<Task> tasks) {
        return at(tasks.stream().map(Task::nanos).sorted().toList(), 0.5);
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    private List<Task> tasks() throws IOException, InterruptedException {
        var temp = Files.createDirectories(folder.resolve("temp"));
        var out = folder.resolve("tasks.txt");
        var arguments = List.of(Integer.toString(WARM), Integer.toString(ROUNDS), out.toString());
        assertThat(Fork.run(temp, ScreenChanges.class, arguments, Duration.ofMinutes(5))).isEmpty();
        return Files.readAllLines(out).stream().map(Task::parse).toList();
    }

    private static void report(List<Task> tasks, double reference) throws IOException {
        var kinds =
                tasks.stream().collect(Collectors.groupingBy(Task::kind)).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(kind -> line(kind.getKey(), kind.getValue(), reference))
                        .toList();
        var longest =
                tasks.stream()
                        .sorted(Comparator.comparingLong(Task::nanos).reversed())
                        .limit(20)
                        .map(
                                task ->
                                        String.format(
                                                Locale.ROOT,
                                                "\"%s: %.1f ms\"",
                                                task.what() + " in " + task.language(),
                                                task.nanos() / 1e6))
                        .toList();
        Files.createDirectories(REPORT.resolveSibling(""));
        Files.writeString(
                REPORT,
                String.format(
                        Locale.ROOT,
                        "{\"unit\": \"ms of CPU\", \"page\": %.2f,%n%s,%n\"longest\": [%s]}%n",
                        reference / 1e6,
                        String.join(",\n", kinds),
                        String.join(",\n", longest)));
    }

    private static String line(String kind, List<Task> tasks, double reference) {
        var sorted = tasks.stream().map(Task::nanos).sorted().toList();
        return String.format(
                Locale.ROOT,
                "\"%s\": {\"tasks\": %d, \"p50\": %.1f, \"p95\": %.1f, \"p99\": %.1f, \"max\": %.1f,"
                        + " \"p99 in pages\": %.2f, \"over 16 ms\": %d}",
                kind,
                sorted.size(),
                at(sorted, 0.5) / 1e6,
                at(sorted, 0.95) / 1e6,
                at(sorted, 0.99) / 1e6,
                at(sorted, 1) / 1e6,
                at(sorted, 0.99) / reference,
                sorted.stream().filter(nanos -> nanos > 16_000_000).count());
    }
}
