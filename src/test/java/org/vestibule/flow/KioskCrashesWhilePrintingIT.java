package org.vestibule.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class KioskCrashesWhilePrintingIT extends AtThePrinter {
    @TempDir private Path elsewhere;

    @Test
    void theNextStartTakesItsGuideBackAndLeavesThePapersOfOthers() throws IOException {
        cups.pauseQueue();
        print();
        cups.printAsSomebody("roster", Files.writeString(elsewhere.resolve("a"), "%PDF-1.7 x"));
        assertThat(cups.openJobs()).isEqualTo(2);
        // Nothing was said to the queue: the program is just gone.
        printer.close();
        try (var next = printer()) {
            next.state();
        }
        assertThat(cups.openJobs()).isEqualTo(1);
        cups.resumeQueue();
        await().until(() -> cups.printer().papers("roster").size() == 1);
        nothingComesOut();
    }
}
