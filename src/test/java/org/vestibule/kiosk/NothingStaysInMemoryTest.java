package org.vestibule.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.testing.Fork;
import org.vestibule.testing.Haystack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Somebody walks away from every screen in turn; then all of the kiosk's memory is searched. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("R-38 Nothing of a person stays anywhere once the session has ended")
class NothingStaysInMemoryTest {
    private final Haystack haystack = new Haystack(Canary.needles());
    private Path temp;
    private Path out;

    @BeforeAll
    void walk(@TempDir Path folder) throws IOException, InterruptedException {
        temp = Files.createDirectories(folder.resolve("temp"));
        out = Files.createDirectories(folder.resolve("out"));
        assertThat(Fork.run(temp, WalksAway.class, List.of(out.toString()), Duration.ofMinutes(5)))
                .isEmpty();
    }

    @Test
    void theSearchFindsWhatIsThere() throws IOException {
        assertThat(haystack.in(out.resolve("there.hprof")))
                .contains(
                        "Quexa in UTF-8",
                        "Zambr in UTF-8",
                        "quexa7zam in UTF-8",
                        "555-8342 in UTF-8",
                        "the birth date itself")
                .anyMatch(name -> name.startsWith("August 23, 1947"));
    }

    @Test
    void nothingIsInMemory() throws IOException {
        assertThat(haystack.in(out.resolve("gone.hprof"))).isEmpty();
    }

    @Test
    void nothingIsOnTheScreenInTheClipboardOrInTheAudit() throws IOException {
        assertThat(Files.readString(out.resolve("read.txt")))
                .contains("SESSION_WIPED kiosk REVIEW")
                .contains("clipboard null");
        assertThat(haystack.in(out.resolve("read.txt"))).isEmpty();
    }

    @Test
    void nothingIsInTheLogOrInATemporaryFile() throws IOException {
        assertThat(temp.resolve("kiosk.log")).content().contains("left");
        assertThat(haystack.below(temp)).isEmpty();
        Files.writeString(temp.resolve("leak"), "of Quexaloti");
        assertThat(haystack.below(temp)).containsExactly("Quexa in UTF-8");
    }
}
