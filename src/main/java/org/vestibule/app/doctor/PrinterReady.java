package org.vestibule.app.doctor;

import org.vestibule.app.config.PrinterConfig;
import org.vestibule.device.PrinterState;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Whether a guide would come out.
 *
 * @param folder where guides go that are not put on paper here
 * @param queue asks the system's queue
 */
record PrinterReady(PrinterConfig config, Path folder, Supplier<PrinterState> queue)
        implements Check {
    private static final String SUBJECT = "printer";

    @Override
    public Finding look() {
        return switch (config.way()) {
            case FOLDER -> intoFolder();
            case SYSTEM -> judge(queue.get());
            case NONE -> new Finding.NotHere(SUBJECT, "the settings say that there is none");
        };
    }

    private Finding intoFolder() {
        var there = existing(folder.toAbsolutePath());
        return Files.isWritable(there)
                ? new Finding.Fine(SUBJECT, "guides go into " + folder)
                : new Finding.Trouble(
                        SUBJECT,
                        "nothing can be written into " + there,
                        "let the kiosk's user write there");
    }

    private static Finding judge(PrinterState state) {
        return switch (state) {
            case OK -> new Finding.Fine(SUBJECT, "ready");
            case LOW -> new Finding.Trouble(SUBJECT, "paper is low", "put paper in");
            case NO_PAPER -> new Finding.Trouble(SUBJECT, "no paper", "put paper in");
            case JAM -> new Finding.Trouble(SUBJECT, "paper is stuck", "take it out");
            case OPEN -> new Finding.Trouble(SUBJECT, "a door is open", "close it");
            case NO_INK -> new Finding.Trouble(SUBJECT, "no ink or toner", "change it");
            case PAUSED -> new Finding.Trouble(SUBJECT, "stopped", "resume its queue");
            case OFFLINE -> new Finding.Trouble(SUBJECT, "not reached", "switch it on");
            case UNKNOWN ->
                    new Finding.Trouble(
                            SUBJECT, "there is none, or it does not tell", "check printer.queue");
        };
    }

    private static Path existing(Path folder) {
        var parent = folder.getParent();
        return Files.exists(folder) || parent == null ? folder : existing(parent);
    }
}
