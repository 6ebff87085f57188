package org.vestibule.app.wiring;

import org.vestibule.app.command.Site;
import org.vestibule.app.config.PrinterConfig;
import org.vestibule.app.place.Surroundings.Family;
import org.vestibule.device.FolderPrinter;
import org.vestibule.device.NoPrinter;
import org.vestibule.device.PrintTimings;
import org.vestibule.device.Printer;
import org.vestibule.device.ipp.IppPrinter;

import java.nio.file.Path;
import java.util.Optional;

/** The printer that the settings name. */
final class Printers {
    private Printers() {}

    /** What cannot work here, in one sentence. */
    static Optional<String> trouble(PrinterConfig config, Family family) {
        var here = config.server().getHost().equals("localhost");
        return config.way() == PrinterConfig.Way.SYSTEM && family == Family.WINDOWS && here
                ? Optional.of(
                        "printer.way = \"system\" prints on queues of CUPS, which Windows does not"
                                + " have; name one on another computer in printer.server, or use"
                                + " \"folder\".")
                : Optional.empty();
    }

    /**
     * @param data the folder of the program that prints
     */
    static Printer of(Site site, Path data) {
        var config = site.settings().printer();
        return switch (config.way()) {
            case FOLDER ->
                    new FolderPrinter(
                            config.folder()
                                    .orElseGet(() -> site.folders().data().resolve("printed")));
            case SYSTEM ->
                    new IppPrinter(
                            new IppPrinter.Place(
                                    config.server(), config.queue(), data.resolve("open-prints")),
                            PrintTimings.standard());
            case NONE -> new NoPrinter();
        };
    }
}
