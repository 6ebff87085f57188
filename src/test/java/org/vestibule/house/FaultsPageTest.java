package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page that says what happens when something goes wrong names tests that there are. */
class FaultsPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/faults.md");
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))`");

    @Test
    void everyTestItNamesIsThere() throws IOException {
        var named =
                NAMED.matcher(Files.readString(PAGE))
                        .results()
                        .map(found -> found.group(1) + ".java")
                        .collect(Collectors.toSet());
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var there =
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            assertThat(named).hasSizeGreaterThan(30).isSubsetOf(there);
        }
    }
}
