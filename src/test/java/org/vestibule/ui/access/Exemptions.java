package org.vestibule.ui.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may stay as it is, a line each: {@code rule | cells | screens | words | reason}. The second
 * to the fourth are regular expressions; cells and screens are matched whole, words in part.
 */
public final class Exemptions {
    private static final String FILE = "/accessibility/exemptions.txt";
    private static final int COLUMNS = 5;
    private static final int SHORTEST_REASON = 20;

    /** One line of the file. */
    public record Exemption(
            String rule, Pattern cells, Pattern screens, Pattern words, String reason) {
        boolean covers(Finding finding) {
            return rule.equals(finding.rule())
                    && cells.matcher(finding.cell()).matches()
                    && screens.matcher(finding.screen()).matches()
                    && words.matcher(finding.words()).find();
        }

        @Override
        public String toString() {
            return "%s | %s | %s | %s".formatted(rule, cells, screens, words);
        }
    }

    private final List<Exemption> all;
    private final Set<Exemption> used = new LinkedHashSet<>();

    private Exemptions(List<Exemption> all) {
        this.all = all;
    }

    /** Those of {@code src/test/resources/accessibility/exemptions.txt}. */
    public static Exemptions reviewed() {
        try (InputStream in = Exemptions.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("no " + FILE);
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws IllegalArgumentException for a line without a reason, or for a rule there is not
     */
    public static Exemptions of(String lines) {
        return new Exemptions(
                lines.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .map(Exemptions::exemption)
                        .toList());
    }

    private static Exemption exemption(String line) {
        var cells = Arrays.stream(line.split("\\s+\\|\\s+", -1)).map(String::strip).toList();
        if (cells.size() != COLUMNS || cells.getLast().length() < SHORTEST_REASON) {
            throw new IllegalArgumentException("no exemption with a reason: " + line);
        }
        if (Rules.all().stream().noneMatch(rule -> rule.name().equals(cells.getFirst()))) {
            throw new IllegalArgumentException("no such rule: " + line);
        }
        return new Exemption(
                cells.getFirst(),
                Pattern.compile(cells.get(1)),
                Pattern.compile(cells.get(2)),
                Pattern.compile(cells.get(3)),
                cells.getLast());
    }

    /** The line that lets this stay, which counts as used from now on. */
    Optional<Exemption> of(Finding finding) {
        var found = all.stream().filter(each -> each.covers(finding)).findFirst();
        found.ifPresent(used::add);
        return found;
    }

    /** Those that let nothing stay although each cell of the grid that they are for was scanned. */
    List<Exemption> unused(Collection<String> grid, Collection<String> scanned) {
        return all.stream()
                .filter(each -> !used.contains(each))
                .filter(
                        each ->
                                grid.stream()
                                        .filter(cell -> each.cells().matcher(cell).matches())
                                        .allMatch(scanned::contains))
                .toList();
    }
}
