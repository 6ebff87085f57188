package org.vestibule.app.doctor;

import org.vestibule.app.config.Settings;
import org.vestibule.app.place.Displays;
import org.vestibule.app.place.Home;

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
        return new Doctor(
                List.of(
                        new DiskSpace(folders.data()),
                        new KeyModes(folders.keys()),
                        new Shipped("fonts", home.fonts(), ".ttf"),
                        new Shipped("templates", home.templates(), ".html"),
                        new CertificateDays(settings, clock),
                        new Paired(folders.of("kiosk").data(), clock),
                        new Display(displays)));
    }

    public List<Finding> examine() {
        return checks.stream().map(Check::look).toList();
    }
}
