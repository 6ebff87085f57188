package org.vestibule.app.wiring;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.vestibule.app.command.ExitCodes;
import org.vestibule.app.command.Program;
import org.vestibule.app.command.Programs;
import org.vestibule.portal.PortalProgram;
import org.vestibule.portal.desk.Letter;
import org.vestibule.portal.desk.RosterImport;
import org.vestibule.staff.Actor;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code vestibule roster import}: the practice's export into a portal that is not running. */
final class RosterRun implements Program<Programs.RosterImport> {
    private static final int WEEKS = 2;
    private static final int MOST_LETTERS = 1_000;

    private final PrintWriter out;

    RosterRun(PrintWriter out) {
        this.out = out;
    }

    @Override
    public int run(Programs.RosterImport request) throws Exception {
        var file = Files.readAllBytes(request.file());
        try (var portal = PortalStart.unlisted(request.site())) {
            var attest = request.site().settings().portal().attestFromRoster();
            var options = new RosterImport.Options(Optional.empty(), attest);
            var report = portal.roster().take(Actor.operator(), file, options);
            for (var problem : report.problems()) out.println(problem.words());
            var counts = report.counts();
            out.println(
                    "%d rows: %d people added, %d updated, %d as they were; %d rows refused."
                            .formatted(
                                    counts.rows(),
                                    counts.added(),
                                    counts.updated(),
                                    counts.unchanged(),
                                    report.refused()));
            if (request.invitations().isPresent()) {
                write(request.invitations().get(), letters(request, portal));
            }
            return report.refused() == 0 ? ExitCodes.DONE : ExitCodes.FAILED;
        }
    }

    private static List<Letter> letters(Programs.RosterImport request, PortalProgram portal) {
        var zone = request.site().settings().practice().profile().zone();
        var today = LocalDate.ofInstant(InstantSource.system().instant(), zone);
        return portal.invitations()
                .issue(Actor.operator(), today, today.plusWeeks(WEEKS), MOST_LETTERS);
    }

    /** For whoever prints the letters: the only moment the codes are known. */
    private void write(Path file, List<Letter> letters) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader("mrn", "code", "expires").get();
        try (var csv = new CSVPrinter(Files.newBufferedWriter(file), format)) {
            for (var letter : letters) {
                csv.printRecord(letter.person().mrn(), letter.shownCode(), letter.expires());
            }
        }
        out.println("%d invitations in %s".formatted(letters.size(), file));
    }
}
