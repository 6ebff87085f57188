package org.vestibule.app.doctor;

import org.vestibule.app.config.Settings;
import org.vestibule.app.place.Displays;
import org.vestibule.app.place.Home;
import org.vestibule.app.place.Surroundings;
import org.vestibule.device.PrintTimings;
import org.vestibule.device.ipp.IppPrinter;
import org.vestibule.sync.PortalProbe;
import org.vestibule.sync.Trust;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** Looks at everything, one thing after the other. */
public final class Doctor {
    private final List<Check> checks;

    Doctor(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    public static Doctor of(Home home, Settings settings, Displays displays, InstantSource clock) {
        var folders = settings.folders();
        var kiosk = folders.of("kiosk").data();
        return new Doctor(
                List.of(
                        new DiskSpace(folders.data()),
                        new KeyModes(folders.keys()),
                        new StoreHealth(kiosk, clock),
                        new StoresAside(kiosk, folders.of("kiosk").keys()),
                        new Paired(kiosk, clock),
                        new PortalRows(settings.portal().database()),
                        new PortalClock(() -> probe(settings, clock)),
                        new CertificateDays(settings, clock),
                        printer(settings),
                        new Scanner(Path.of("/dev/input/by-id")),
                        Speech.of(
                                settings.kiosk().sound().speech().engine(family()),
                                settings.practice().policy().languages()),
                        Tutorials.here(
                                home.tutorials(),
                                settings.practice().policy().languages(),
                                family()),
                        new ReviewedLanguages(settings.practice().policy()),
                        new Display(
                                displays,
                                settings.kiosk().ppi(),
                                () -> Asked.output("xrandr", "--current")),
                        new Shipped("fonts", home.fonts(), ".ttf"),
                        new Shipped("templates", home.templates(), ".html")));
    }

    private static Surroundings.Family family() {
        return Surroundings.ofThisProcess().family();
    }

    private static PortalProbe.Answer probe(Settings settings, InstantSource clock) {
        var config = settings.kiosk();
        var own = settings.folders().of("portal").data().resolve("ca.pem");
        try {
            var trust = Trust.ofPem(config.portalCa().orElse(own));
            return PortalProbe.look(config.portal(), trust, clock);
        } catch (IOException _) {
            return new PortalProbe.Answer.Unreached("there is no CA file to know the portal by");
        }
    }

    private static PrinterReady printer(Settings settings) {
        var folder = settings.printer().folder();
        return new PrinterReady(
                settings.printer(),
                folder.orElseGet(() -> settings.folders().data().resolve("printed")),
                () ->
                        IppPrinter.stateOf(
                                settings.printer().server(),
                                settings.printer().queue(),
                                PrintTimings.standard()));
    }

    public List<Finding> examine() {
        return checks.stream().map(Check::look).toList();
    }
}
