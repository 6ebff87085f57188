package org.vestibule.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/** How much this computer and this portal bear, and whether anything gets lost on the way. */
@Command(
        name = "simulate",
        description = {
            "Made-up enrollments through everything but the screens; prints rates, and whether"
                    + " each",
            "that was acknowledged became exactly one Task. Without --portal it makes a portal of",
            "its own in a temporary folder and throws it away afterwards."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SimulateCommand implements Callable<Integer> {
    private static final int MOST = 1_000_000;
    private static final int MOST_AT_ONCE = 1_000;

    private final Programs programs;
    private final Starter starter;

    @Mixin private final Common common = new Common();

    @Option(
            names = "--enrollments",
            paramLabel = "N",
            description = "How many. Default: ${DEFAULT-VALUE}.")
    private int enrollments = 1_000;

    @Option(
            names = "--parallel",
            paramLabel = "P",
            description = "How many people at once. Default: ${DEFAULT-VALUE}.")
    private int parallel = 4;

    @Option(names = "--portal", paramLabel = "URL", description = "A portal that is there already.")
    private Optional<URI> portal = Optional.empty();

    @Option(
            names = "--authority",
            paramLabel = "PEM",
            description = "With --portal: who vouches for it.")
    private Optional<Path> authority = Optional.empty();

    @Option(
            names = "--pair",
            paramLabel = "CODE",
            description = "With --portal: pairs the simulated kiosk.")
    private Optional<String> code = Optional.empty();

    @Option(names = "--json", description = "For machines.")
    private boolean json;

    SimulateCommand(Programs programs, Starter starter) {
        this.programs = programs;
        this.starter = starter;
    }

    @Override
    public Integer call() throws Exception {
        if (enrollments < 1 || enrollments > MOST) {
            return starter.refuse("--enrollments is a number between 1 and " + MOST + ".");
        }
        if (parallel < 1 || parallel > MOST_AT_ONCE) {
            return starter.refuse("--parallel is a number between 1 and " + MOST_AT_ONCE + ".");
        }
        if (portal.isPresent() != authority.isPresent() || portal.isPresent() != code.isPresent()) {
            return starter.refuse("--portal, --authority and --pair belong together.");
        }
        return starter.start(
                common.config(),
                programs.tools().simulation(),
                site -> new Programs.Simulation(site, enrollments, parallel, farSide(), json));
    }

    private Optional<Programs.FarSide> farSide() {
        return portal.flatMap(
                address ->
                        authority.flatMap(
                                pem -> code.map(pair -> new Programs.FarSide(address, pem, pair))));
    }
}
