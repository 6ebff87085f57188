package org.vestibule.app.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/** Whether the kiosk knows its portal, and how long enrollments have been waiting for it. */
record Paired(Path folder, InstantSource clock) implements Check {
    /** The longest pause between two tries is 5 minutes; after an hour something is wrong. */
    private static final Duration LATE = Duration.ofHours(1);

    @Override
    public Finding look() {
        try {
            return Vitals.read(folder)
                    .map(this::judge)
                    .orElseGet(() -> new Finding.NotHere("kiosk", "never ran on this computer"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Finding judge(Vitals vitals) {
        if (vitals.clientId().isEmpty()) {
            return new Finding.Trouble(
                    "kiosk", "not paired", "start it once with kiosk --pair CODE");
        }
        var queue = vitals.queue();
        var age =
                queue.oldest()
                        .map(oldest -> Duration.between(oldest, clock.instant()))
                        .orElse(Duration.ZERO);
        var seen =
                "paired, %d waiting for %d minutes at most, %d refused"
                        .formatted(queue.waiting(), age.toMinutes(), queue.parked());
        if (age.compareTo(LATE) > 0) {
            return new Finding.Trouble("kiosk", seen, "check that the kiosk reaches the portal");
        }
        return queue.parked() > 0
                ? new Finding.Trouble("kiosk", seen, "look at the refused ones with the desk")
                : new Finding.Fine("kiosk", seen);
    }
}
