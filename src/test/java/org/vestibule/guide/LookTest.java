package org.vestibule.guide;

import org.junit.jupiter.api.Test;
import org.vestibule.practice.PortalTask;
import org.vestibule.practice.Profile;

import java.net.URI;
import java.nio.file.*;
import java.time.ZoneId;

class LookTest {
    @Test
    void look() throws Exception {
        var out = Files.createDirectories(Path.of("target/look"));
        var long_ =
                new Profile(
                        "The Northeastern Massachusetts Community Health Center for Families and Children",
                        "+1 (617) 555-0142",
                        "Monday to Friday, 8 to 5; Saturday, 9 to 12",
                        URI.create("https://patients.northeastern-massachusetts.example:8443"),
                        ZoneId.of("America/New_York"));
        try (var guides = Example.guides()) {
            for (var task : PortalTask.values())
                Files.write(
                        out.resolve(task.code() + ".pdf"),
                        guides.make(Example.content("María", task)));
            Files.write(
                    out.resolve("long.pdf"),
                    guides.make(Example.content("W".repeat(40), PortalTask.VISIT, long_)));
            Files.write(
                    out.resolve("long2.pdf"),
                    guides.make(
                            Example.content(
                                    "Wolfeschlegelsteinhausenbergerdorff-Anne",
                                    PortalTask.TEST_RESULTS)));
            Files.write(
                    out.resolve("vi.pdf"),
                    guides.make(Example.content("O'Nguyễn-José", PortalTask.MESSAGE, long_)));
            Files.write(
                    out.resolve("none.pdf"),
                    guides.make(Example.content("", PortalTask.TEST_RESULTS)));
            for (int i = 0; i < 40; i++) {
                var t = System.nanoTime();
                var pdf = guides.make(Example.content("María" + i, PortalTask.TEST_RESULTS));
                if (i % 8 == 7)
                    Files.writeString(
                            out.resolve("t.txt"),
                            (System.nanoTime() - t) / 1000000 + " ms " + pdf.length + "\n",
                            StandardOpenOption.CREATE,
                            StandardOpenOption.APPEND);
            }
        }
    }
}
