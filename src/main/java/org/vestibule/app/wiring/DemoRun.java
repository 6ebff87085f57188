package org.vestibule.app.wiring;

import org.vestibule.app.command.ExitCodes;
import org.vestibule.app.command.Program;
import org.vestibule.app.command.Programs;
import org.vestibule.app.command.Site;
import org.vestibule.app.config.Settings;
import org.vestibule.app.place.Folders;
import org.vestibule.app.supervise.Backoff;
import org.vestibule.app.supervise.Child;
import org.vestibule.app.supervise.OwnJvm;
import org.vestibule.app.supervise.Supervisor;
import org.vestibule.portal.desk.Letter;
import org.vestibule.staff.Actor;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** {@code vestibule demo}: kiosk and portal as child processes, with made-up people. */
final class DemoRun implements Program<Programs.Demo> {
    private final PrintWriter out;

    DemoRun(PrintWriter out) {
        this.out = out;
    }

    @Override
    public int run(Programs.Demo request) throws Exception {
        var folder = request.site().folders().data().resolve("demo");
        if (!request.site().settings().demo().keep()) clear(folder);
        var site = request.site().in(Folders.under(folder));
        out.println("Preparing a practice with made-up people…");
        out.flush();
        var prepared = prepare(site);
        try (var supervisor =
                new Supervisor(Backoff.standard(), new Aloud(out), site.folders().logs())) {
            supervisor.closeWithThisProcess();
            supervisor.keep(child("portal", List.of(), site, folder));
            supervisor.keep(child("kiosk", List.of("--pair", prepared.pairing()), site, folder));
            say(site, prepared.letter());
            supervisor.awaitClosed();
        }
        return ExitCodes.DONE;
    }

    private record Prepared(String pairing, Letter letter) {}

    private static Prepared prepare(Site site) throws IOException {
        try (var portal = PortalStart.unlisted(site)) {
            var pairing = portal.pairing().issueCode(Actor.operator());
            return new Prepared(pairing, DemoPeople.take(site, portal));
        }
    }

    private void say(Site site, Letter letter) {
        var person = letter.person();
        var born = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
        out.println(
                "Try it as "
                        + DemoPeople.name(person)
                        + ", born "
                        + born.format(person.birthDate())
                        + ", with the code "
                        + letter.shownCode()
                        + " of a letter.");
        out.println(
                "Or touch English and type that name and birth date; the phone pages are at "
                        + site.settings().practice().profile().portalAddress()
                        + ".");
        out.println(
                "At the front desk, sign in as okafor or reyes with the password \""
                        + DemoPeople.STAFF_PASSWORD
                        + "\".");
        out.println(
                "Your browser will warn of the demo's own certificate. Ctrl-C ends everything.");
        out.flush();
    }

    private static Child child(String program, List<String> more, Site site, Path folder) {
        var arguments = new ArrayList<>(more);
        site.settingsFile()
                .ifPresent(file -> arguments.addAll(List.of("--config", file.toString())));
        var plain =
                program.equals("portal")
                        ? OwnJvm.child(program, arguments)
                        : OwnJvm.watched(program, arguments, folder);
        var command = new ArrayList<>(plain.command());
        command.add(1, "-D" + Folders.PROPERTY + "=" + folder);
        command.add(1, "-D" + Settings.EVERY_LANGUAGE + "=true");
        return new Child(program, command, plain.pulse());
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
