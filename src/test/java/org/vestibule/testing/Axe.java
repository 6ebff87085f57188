package org.vestibule.testing;

import org.openqa.selenium.chrome.ChromeDriver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Runs Deque's axe-core on the page that a browser shows, every rule on. Our pages have no frames,
 * so that the second tab, in which axe's own driver puts frames together, is spared.
 */
public final class Axe {
    private static final String RUN =
            """
            const done = arguments[arguments.length - 1];
            axe.run(document).then(
                found => done(found.violations.flatMap(violation =>
                    violation.nodes.map(node => violation.id + ': ' + node.html))),
                fault => done(['axe failed: ' + fault]))""";

    private Axe() {}

    /** Each violation as its rule's id and the element: {@code label: <input …>}. */
    public static List<String> violations(ChromeDriver driver) {
        driver.executeScript(source());
        var found = driver.executeAsyncScript(RUN);
        return found instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of("axe said nothing");
    }

    private static String source() {
        try (var in = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) throw new IllegalStateException("axe-core is not on the class path");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
