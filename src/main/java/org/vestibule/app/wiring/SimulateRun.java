package org.vestibule.app.wiring;

import org.vestibule.app.command.ExitCodes;
import org.vestibule.app.command.Program;
import org.vestibule.app.command.Programs;
import org.vestibule.app.command.Programs.FarSide;
import org.vestibule.frontdesk.KioskReport;
import org.vestibule.portal.PortalProgram;
import org.vestibule.portal.PortalSettings;
import org.vestibule.practice.AgreementTexts;
import org.vestibule.staff.Actor;
import org.vestibule.sync.KioskSide;
import org.vestibule.sync.SyncSettings;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** {@code vestibule simulate}: how much is borne, and whether anything gets lost. */
final class SimulateRun implements Program<Programs.Simulation> {
    private final PrintWriter out;

    SimulateRun(PrintWriter out) {
        this.out = out;
    }

    @Override
    public int run(Programs.Simulation request) throws Exception {
        var folder = Files.createTempDirectory("vestibule-simulation");
        try {
            return request.portal().isPresent()
                    ? rush(request, request.portal().get(), folder, Optional.empty())
                    : withOwnPortal(request, folder);
        } finally {
            delete(folder);
        }
    }

    private int withOwnPortal(Programs.Simulation request, Path folder) throws Exception {
        var folders =
                new PortalSettings.Folders(folder.resolve("portal"), folder.resolve("portal-keys"));
        var address =
                new PortalSettings.Address(
                        "127.0.0.1",
                        0,
                        Optional.empty(),
                        new PortalSettings.Certificate.OwnAuthority());
        var practice = request.site().settings().practice();
        try (var portal = PortalStart.start(practice, folders, address)) {
            return rush(request, farSide(portal, folder), folder, Optional.of(folders));
        }
    }

    private static FarSide farSide(PortalProgram portal, Path folder) throws IOException {
        var authority = folder.resolve("authority.pem");
        Files.writeString(authority, portal.caCertificatePem());
        var code = portal.pairing().issueCode(Actor.operator());
        return new FarSide(portal.baseAddress(), authority, code);
    }

    /**
     * @param books where the portal's store lies, if it is one of ours
     */
    private int rush(
            Programs.Simulation request,
            FarSide portal,
            Path folder,
            Optional<PortalSettings.Folders> books)
            throws IOException, InterruptedException {
        var pace = SyncSettings.Pace.STANDARD;
        var patience = SyncSettings.Patience.STANDARD;
        return switch (SimulatedKiosk.open(folder.resolve("kiosk"), portal, pace, patience)) {
            case SimulatedKiosk.Start.Refused(var sentence) -> {
                out.println(sentence);
                out.flush();
                yield ExitCodes.FAILED;
            }
            case SimulatedKiosk.Start.Started(var kiosk) -> {
                try (kiosk) {
                    yield tell(request, report(request, kiosk, books));
                }
            }
        };
    }

    private static SimulationReport report(
            Programs.Simulation request,
            SimulatedKiosk kiosk,
            Optional<PortalSettings.Folders> books)
            throws IOException, InterruptedException {
        var texts = AgreementTexts.load(request.site().home().assets().resolve("agreements"));
        var people = new SimulatedPeople(texts, InstantSource.system(), new SecureRandom());
        var seen =
                new SimulatedRush(kiosk, people::next)
                        .run(request.enrollments(), request.parallel());
        var parked =
                kiosk.sync().report(KioskSide.UNKNOWN).parked().stream()
                        .map(KioskReport.Parked::words)
                        .toList();
        var reconciled =
                Reconciliation.of(
                        seen.acknowledged(),
                        kiosk.store().progressLog(),
                        books.map(PortalBooks::tasks));
        return new SimulationReport(seen, reconciled, parked);
    }

    private int tell(Programs.Simulation request, SimulationReport report) {
        out.println(request.json() ? report.json() : report.text());
        out.flush();
        return report.isFine() ? ExitCodes.DONE : ExitCodes.FAILED;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (var file : deepestFirst) Files.delete(file);
        }
    }
}
