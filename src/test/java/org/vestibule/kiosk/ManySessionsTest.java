package org.vestibule.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.testing.Fork;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One person after another, and nothing of them stays in memory. A few in each build; ten thousand
 * with {@code -Dvestibule.sessions=10000}, which takes the better part of an hour.
 */
@DisplayName("after many sessions the kiosk is as small as after few")
class ManySessionsTest {
    private static final int FEW = 160;
    private static final int SESSIONS = Integer.getInteger("vestibule.sessions", FEW);

    /** The first ones load classes and fill caches that have an end. */
    private static final double WARM = 0.4;

    /**
     * What may stay of a session, in bytes. Few of them still fill caches that have an end: there a
     * screen that stays each time is found, and no less.
     */
    private static final double MOST = SESSIONS > FEW ? 1_024 : 24_576;

    @TempDir private Path folder;

    record Look(long sessions, long bytes, long files) {
        static Look parse(String line) {
            var parts = line.split(" ", -1);
            return new Look(
                    Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
        }
    }

    @Test
    void nothingStaysOfThem(TestReporter reporter) throws Exception {
        var looks = looks();
        var slope = slope(looks);
        reporter.publishEntry("sessions", Integer.toString(SESSIONS));
        reporter.publishEntry(
                "bytes a session", String.format(Locale.ROOT, "%.0f", slope) + " of " + MOST);
        reporter.publishEntry("looks", looks.toString());
        assertThat(slope).as("bytes that stay of a session: " + looks).isLessThan(MOST);
        assertThat(looks.getLast().files())
                .as("open files")
                .isLessThanOrEqualTo(looks.getFirst().files());
    }

    private List<Look> looks() throws IOException, InterruptedException {
        var temp = Files.createDirectories(folder.resolve("temp"));
        var out = folder.resolve("looks.txt");
        var between = Math.max(1, SESSIONS / 16);
        var wrong =
                Fork.run(
                        temp,
                        ManySessions.class,
                        List.of(
                                Integer.toString(SESSIONS),
                                Integer.toString(between),
                                out.toString()),
                        Duration.ofSeconds(60).plus(Duration.ofSeconds(SESSIONS)));
        assertThat(wrong).isEmpty();
        var warm = new ArrayList<Look>();
        for (var line : Files.readAllLines(out)) {
            var look = Look.parse(line);
            if (look.sessions() >= WARM * SESSIONS) warm.add(look);
        }
        return warm;
    }

    /** Of the straight line that lies nearest to the looks, in bytes a session. */
    private static double slope(List<Look> looks) {
        var sessions = looks.stream().mapToDouble(Look::sessions).average().orElseThrow();
        var bytes = looks.stream().mapToDouble(Look::bytes).average().orElseThrow();
        var both = 0.0;
        var squares = 0.0;
        for (var look : looks) {
            both += (look.sessions() - sessions) * (look.bytes() - bytes);
            squares += (look.sessions() - sessions) * (look.sessions() - sessions);
        }
        return both / squares;
    }
}
