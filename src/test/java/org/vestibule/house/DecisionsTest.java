package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Each decision has a number of its own and stands on the first page. */
class DecisionsTest {
    private static final Path SITE = Path.of("src/site/markdown");
    private static final int DIGITS = 4;

    @Test
    void eachHasItsNumberAndIsListed() throws IOException {
        var index = Files.readString(SITE.resolve("index.md"));
        try (var files = Files.list(SITE.resolve("decisions"))) {
            var names = files.map(file -> file.getFileName().toString()).toList();
            assertThat(names.stream().map(name -> name.substring(0, DIGITS)))
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
            assertThat(names)
                    .allSatisfy(
                            name ->
                                    assertThat(index)
                                            .contains(
                                                    "[%s](decisions/%s)"
                                                            .formatted(
                                                                    name.substring(0, DIGITS),
                                                                    name.replace(".md", ".html"))));
        }
    }
}
