package org.vestibule.app.command;

import org.vestibule.i18n.Language;
import org.vestibule.practice.PortalTask;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Everything that can be started, given to the commands by the one who wires it. */
public record Programs(Program<Demo> demo, Program<Tour> tour, Lasting lasting, Tools tools) {
    /** What a practice leaves running. */
    public record Lasting(
            Program<Kiosk> kiosk,
            Program<Console> console,
            Program<Portal> portal,
            Program<Keep> keep) {}

    /** What does one thing and ends. */
    public record Tools(
            Program<Guide> guide,
            Program<RosterImport> rosterImport,
            Program<Simulation> simulation) {}

    /**
     * Starts a lasting program and starts it again whenever it crashes or hangs.
     *
     * @param program {@code kiosk}, {@code console} or {@code portal}
     */
    public record Keep(Site site, String program) {}

    /** Kiosk and portal on this computer, under the supervisor. Only called with a display. */
    public record Demo(Site site) {}

    /**
     * The whole job by itself.
     *
     * @param out folder for pictures, guides and {@code result.json}; need not exist
     * @param languages empty: every journey once, most of them in English; else each screen in each
     *     of these, a folder a language
     */
    public record Tour(Site site, Path out, List<Language> languages) {
        public Tour {
            languages = List.copyOf(languages);
        }
    }

    /**
     * The lobby's window.
     *
     * @param pairingCode given once, to pair this kiosk with its portal
     */
    public record Kiosk(Site site, Optional<String> pairingCode) {}

    /**
     * The front desk's window.
     *
     * @param pairingCode given once, to pair this console with its portal
     */
    public record Console(Site site, Optional<String> pairingCode) {}

    /**
     * The practice's server.
     *
     * @param pairingCode whether to print a new code that pairs one kiosk
     */
    public record Portal(Site site, boolean pairingCode) {}

    /**
     * One guide with a sample code, to look at.
     *
     * @param firstName as on the page; may be empty
     * @param out the PDF to write
     */
    public record Guide(Site site, Path out, String firstName, PortalTask task) {}

    /**
     * Made-up enrollments through everything but the screens.
     *
     * @param parallel how many people at once
     * @param portal empty: one of its own, made and thrown away
     * @param json for machines
     */
    public record Simulation(
            Site site, int enrollments, int parallel, Optional<FarSide> portal, boolean json) {}

    /**
     * A portal that is there already.
     *
     * @param authority PEM of who vouches for it
     * @param pairingCode given once
     */
    public record FarSide(URI address, Path authority, String pairingCode) {}

    /**
     * Takes an appointment export into the portal's roster.
     *
     * @param invitations file to write one invitation a new person to; empty: none are issued
     */
    public record RosterImport(Site site, Path file, Optional<Path> invitations) {}
}
