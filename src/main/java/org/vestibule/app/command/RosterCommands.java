package org.vestibule.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

import java.nio.file.Path;
import java.util.Optional;

/** What is done with the practice's appointment export. */
@Command(
        name = "roster",
        description = "The practice's appointment export.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT)
final class RosterCommands {
    private final Programs programs;
    private final Starter starter;

    RosterCommands(Programs programs, Starter starter) {
        this.programs = programs;
        this.starter = starter;
    }

    @Command(
            name = "import",
            description = "Takes a CSV into the portal's roster; reports every bad row.")
    int importRoster(
            @Mixin Common common,
            @Parameters(paramLabel = "FILE", description = "CSV with a header line.") Path file,
            @Option(
                            names = "--invitations",
                            paramLabel = "FILE",
                            description = "Issues an invitation for each new person, as CSV.")
                    Optional<Path> invitations)
            throws Exception {
        return starter.start(
                common.config(),
                programs.tools().rosterImport(),
                site -> new Programs.RosterImport(site, file, invitations));
    }
}
