package org.vestibule.app.command;

import org.vestibule.app.doctor.Doctor;
import org.vestibule.app.doctor.Report;
import org.vestibule.app.place.Displays;
import org.vestibule.app.place.Surroundings;
import org.vestibule.i18n.Language;
import org.vestibule.practice.PortalTask;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every command but {@code roster}; each is one method. */
@Command(
        name = "vestibule",
        description = "Gets patients through the door of their portal, from the waiting room.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT)
final class Commands {
    private static final Set<String> KEPT = Set.of("kiosk", "console", "portal");

    private final Programs programs;
    private final Surroundings surroundings;
    private final Starter starter;
    private final PrintWriter out;

    Commands(Programs programs, Surroundings surroundings, Starter starter, PrintWriter out) {
        this.programs = programs;
        this.surroundings = surroundings;
        this.starter = starter;
        this.out = out;
    }

    @Command(
            name = "demo",
            description = {
                "Kiosk and portal on this computer, with made-up people.",
                "Without a display it says so and runs the tour."
            })
    int demo(@Mixin Common common) throws Exception {
        if (new Displays(surroundings).present()) {
            return starter.start(common.config(), programs.demo(), Programs.Demo::new);
        }
        out.println("There is no display here, so the tour runs instead and takes its pictures.");
        out.flush();
        return tour(common, Optional.empty(), List.of());
    }

    @Command(
            name = "tour",
            description = "The whole job by itself, without a display; pictures and a result.")
    int tour(
            @Mixin Common common,
            @Option(
                            names = "--out",
                            paramLabel = "DIR",
                            description =
                                    "Folder for what it makes; without it a folder named tour, in"
                                            + " target for a checkout, else right here.")
                    Optional<Path> folder,
            @Option(
                            names = "--languages",
                            paramLabel = "TAGS",
                            defaultValue = "",
                            description = {
                                "Instead: each screen in each of these languages, a folder a"
                                        + " language.",
                                "Separated by commas: ${COMPLETION-CANDIDATES}."
                            },
                            completionCandidates = LanguagesConverter.class,
                            converter = LanguagesConverter.class)
                    List<Language> languages)
            throws Exception {
        Displays.drawIntoMemory();
        return starter.start(
                common.config(),
                programs.tour(),
                site ->
                        new Programs.Tour(
                                site, folder.orElseGet(() -> tourFolder(site)), languages));
    }

    @Command(name = "kiosk", description = "The lobby's window.")
    int kiosk(
            @Mixin Common common,
            @Option(
                            names = "--pair",
                            paramLabel = "CODE",
                            description = "Pairs this kiosk with its portal, once.")
                    Optional<String> pairingCode)
            throws Exception {
        if (!new Displays(surroundings).present()) {
            return starter.refuse(
                    "The kiosk needs a display for people to touch, and there is none here (on"
                            + " Linux: DISPLAY is not set).");
        }
        return starter.start(
                common.config(),
                programs.lasting().kiosk(),
                site -> {
                    Logs.toFile(site.folders(), "kiosk");
                    return new Programs.Kiosk(site, pairingCode);
                });
    }

    @Command(name = "console", description = "The front desk's window.")
    int console(
            @Mixin Common common,
            @Option(
                            names = "--pair",
                            paramLabel = "CODE",
                            description = "Pairs this console with its portal, once.")
                    Optional<String> pairingCode)
            throws Exception {
        if (!new Displays(surroundings).present()) {
            return starter.refuse(
                    "The console needs a display, and there is none here (on Linux: DISPLAY is not"
                            + " set).");
        }
        return starter.start(
                common.config(),
                programs.lasting().console(),
                site -> {
                    Logs.toFile(site.folders(), "console");
                    return new Programs.Console(site, pairingCode);
                });
    }

    @Command(name = "portal", description = "The practice's server: FHIR and the phone's pages.")
    int portal(
            @Mixin Common common,
            @Option(
                            names = "--pairing-code",
                            description = "Prints a new code that pairs one kiosk.")
                    boolean pairingCode)
            throws Exception {
        return starter.start(
                common.config(),
                programs.lasting().portal(),
                site -> {
                    Logs.toFile(site.folders(), "portal");
                    return new Programs.Portal(site, pairingCode);
                });
    }

    @Command(
            name = "keep",
            description = "Starts a program, and again whenever it crashes or hangs.")
    int keep(
            @Mixin Common common,
            @Parameters(paramLabel = "PROGRAM", description = "One of kiosk, console and portal.")
                    String program)
            throws Exception {
        if (!KEPT.contains(program)) {
            return starter.refuse(
                    "PROGRAM is " + program + ", but keep takes one of kiosk, console and portal.");
        }
        return starter.start(
                common.config(),
                programs.lasting().keep(),
                site -> new Programs.Keep(site, program));
    }

    @Command(name = "guide", description = "One guide with a sample code, to look at.")
    int guide(
            @Mixin Common common,
            @Option(
                            names = "--out",
                            paramLabel = "FILE",
                            defaultValue = "guide.pdf",
                            description = "The PDF to write. Default: ${DEFAULT-VALUE}.")
                    Path file,
            @Option(
                            names = "--first-name",
                            paramLabel = "NAME",
                            defaultValue = "Maria",
                            description = "Default: ${DEFAULT-VALUE}.")
                    String firstName,
            @Option(
                            names = "--task",
                            paramLabel = "TASK",
                            defaultValue = "test-results",
                            description = "First thing to do: ${COMPLETION-CANDIDATES}.",
                            completionCandidates = TaskConverter.class,
                            converter = TaskConverter.class)
                    PortalTask task)
            throws Exception {
        return starter.start(
                common.config(),
                programs.tools().guide(),
                site -> new Programs.Guide(site, file, firstName, task));
    }

    @Command(name = "doctor", description = "Looks whether all is well, and says what to do.")
    int doctor(
            @Mixin Common common,
            @Option(names = "--json", description = "For machines.") boolean json)
            throws Exception {
        return starter.start(common.config(), this::examine, site -> new Examination(site, json));
    }

    private int examine(Examination examination) {
        var site = examination.site();
        var doctor =
                Doctor.of(
                        site.home(),
                        site.settings(),
                        new Displays(surroundings),
                        InstantSource.system());
        var report = new Report(doctor.examine());
        out.println(examination.json() ? report.json() : report.text());
        out.flush();
        return report.isFine() ? ExitCodes.DONE : ExitCodes.FAILED;
    }

    private Path tourFolder(Site site) {
        return site.home().output(surroundings.workingDirectory()).resolve("tour");
    }

    private record Examination(Site site, boolean json) {}
}
