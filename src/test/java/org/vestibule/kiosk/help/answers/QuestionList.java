package org.vestibule.kiosk.help.answers;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Questions as people put them, and what answers each. */
record QuestionList(List<QuestionList.Asked> asked) {
    /**
     * @param topics any of which answers it; empty when no approved answer does
     */
    record Asked(Set<Topic> topics, String words) {}

    /**
     * @param name such as {@code held-out_en}
     */
    static QuestionList of(String name) throws IOException {
        var file = "/answers/" + name + ".txt";
        try (var in = Objects.requireNonNull(QuestionList.class.getResourceAsStream(file), file)) {
            return new QuestionList(
                    new InputStreamReader(in, StandardCharsets.UTF_8)
                            .readAllLines().stream()
                                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                                    .map(QuestionList::row)
                                    .toList());
        }
    }

    private static Asked row(String line) {
        var cells = line.split(" \\| ", 2);
        return new Asked(topics(cells[0].strip()), cells[1].strip());
    }

    private static Set<Topic> topics(String cell) {
        if (cell.equals("-")) return Set.of();
        return Arrays.stream(cell.split(",", -1))
                .map(name -> name.strip().toUpperCase(Locale.ROOT).replace('-', '_'))
                .map(Topic::valueOf)
                .collect(Collectors.toSet());
    }

    List<Asked> answerable() {
        return asked.stream().filter(each -> !each.topics().isEmpty()).toList();
    }

    List<Asked> unanswerable() {
        return asked.stream().filter(each -> each.topics().isEmpty()).toList();
    }
}
