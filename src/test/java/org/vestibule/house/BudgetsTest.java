package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files of at most 400 lines, methods of at most 40, headers of at most 6 parameters. */
class BudgetsTest {
    @TempDir private Path folder;

    @Test
    void nothingIsOverItsBudget() throws IOException {
        var main = Measures.of(List.of(Sources.MAIN));
        Files.writeString(Path.of("target", "budgets.txt"), report(main));
        assertThat(over(List.of(Sources.MAIN, Sources.TESTS))).isEmpty();
    }

    @Test
    void aLongFileIsSeen() throws IOException {
        plant("class Long {}\n" + "//\n".repeat(400));
        assertThat(over()).containsExactly(new Measure(Measure.What.FILE, "Planted.java", 401));
    }

    @Test
    void aLongMethodIsSeen() throws IOException {
        plant("class Long { void run() {\n" + ";\n".repeat(39) + "} }");
        assertThat(over()).containsExactly(new Measure(Measure.What.METHOD, "Long.run", 41));
    }

    @Test
    void aLongLambdaIsSeen() throws IOException {
        plant("class Long { Runnable r = () -> {\n" + ";\n".repeat(39) + "}; }");
        assertThat(over()).containsExactly(new Measure(Measure.What.METHOD, "Long (lambda)", 41));
    }

    @Test
    void aGreedyConstructorIsSeen() throws IOException {
        plant("class Greedy { Greedy(int a, int b, int c, int d, int e, int f, int g) {} }");
        assertThat(over()).containsExactly(new Measure(Measure.What.PARAMETERS, "Greedy", 7));
    }

    @Test
    void aGreedyRecordIsSeen() throws IOException {
        plant("record Greedy(int a, int b, int c, int d, int e, int f, int g) {}");
        assertThat(over()).containsExactly(new Measure(Measure.What.PARAMETERS, "Greedy", 7));
    }

    @Test
    void aConstantInARecordIsNoParameter() throws IOException {
        plant("record Fine(int a, int b, int c, int d, int e, int f) { static final int G = 7; }");
        assertThat(over()).isEmpty();
    }

    private void plant(String source) throws IOException {
        Files.writeString(folder.resolve("Planted.java"), source);
    }

    private List<Measure> over() {
        return over(List.of(folder));
    }

    private static List<Measure> over(List<Path> folders) {
        return Measures.of(folders).stream().filter(Measure::isOver).toList();
    }

    private static double ratio() {
        return (double) Sources.lines(Sources.TESTS) / Sources.lines(Sources.MAIN);
    }

    private static String report(List<Measure> measures) {
        var report = new StringBuilder("what        count  median  p90  max\n");
        for (var what : Measure.What.values()) {
            var some = measures.stream().filter(measure -> measure.what() == what).toList();
            report.append(
                    "%-10s %6d %7d %4d %4d%n"
                            .formatted(
                                    what,
                                    some.size(),
                                    Measure.quantile(some, 0.5),
                                    Measure.quantile(some, 0.9),
                                    Measure.quantile(some, 1)));
        }
        return report.append("tests : main  %.2f%n".formatted(ratio())).toString();
    }
}
