package org.vestibule.app.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/**
 * The kiosk's database and audit trail, as the kiosk itself last saw them: only one process can
 * have them open.
 *
 * @param folder of the kiosk's data
 */
record StoreHealth(Path folder, InstantSource clock) implements Check {
    /** A running kiosk writes every few seconds. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    @Override
    public Finding look() {
        try {
            return Vitals.read(folder)
                    .map(this::judge)
                    .orElseGet(() -> new Finding.NotHere("database", "none on this computer"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Finding judge(Vitals vitals) {
        if (vitals.trouble().isPresent()) {
            return new Finding.Trouble(
                    "database",
                    vitals.trouble().get(),
                    "see to it; the kiosk then goes on by itself");
        }
        var age = Duration.between(vitals.at(), clock.instant());
        var when = age.compareTo(FRESH) < 0 ? "" : " when it last ran";
        return switch (vitals.audit()) {
            case INTACT -> new Finding.Fine("database", "open, audit trail intact" + when);
            case BROKEN ->
                    new Finding.Trouble(
                            "database",
                            "the audit trail was changed from outside" + when,
                            "keep the data folder as it is and tell whoever answers for security");
            case UNKNOWN ->
                    new Finding.Trouble(
                            "database",
                            "the audit trail has not been looked through",
                            "start the kiosk once");
        };
    }
}
