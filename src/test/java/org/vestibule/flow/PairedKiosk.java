package org.vestibule.flow;

import org.vestibule.app.command.Site;
import org.vestibule.app.config.Settings;
import org.vestibule.app.place.Folders;
import org.vestibule.app.place.Home;
import org.vestibule.app.wiring.KioskPlan;
import org.vestibule.app.wiring.KioskProgram;
import org.vestibule.app.wiring.KioskStart;
import org.vestibule.app.wiring.PortalStart;
import org.vestibule.device.FolderPrinter;
import org.vestibule.portal.PortalProgram;
import org.vestibule.staff.Actor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** The whole kiosk as the lobby's computer runs it, paired with a portal that is up. */
final class PairedKiosk {
    private static final double PPI = 96;

    private final Path folder;
    private final Site site;

    /**
     * @param folder empty; everything of the kiosk and of the site goes below it
     */
    PairedKiosk(Path folder) {
        this.folder = folder;
        var home = new Home(Path.of(System.getProperty("vestibule.home")));
        site = new Site(home, Settings.standard(Folders.under(folder)), Optional.empty());
    }

    /** Where {@link PortalStart#anywhere} starts a portal for it. */
    Site site() {
        return site;
    }

    /** Starts it, and pairs it if it is not yet. */
    KioskProgram with(PortalProgram portal) throws IOException {
        var code = portal.pairing().issueCode(Actor.operator());
        return with(portal.baseAddress(), PortalStart.data(site).resolve("ca.pem"), code);
    }

    /**
     * Starts it, and pairs it if it is not yet.
     *
     * @param authority PEM of who vouches for the portal
     * @param code that pairs it
     */
    KioskProgram with(URI portal, Path authority, String code) throws IOException {
        var folders = site.folders().of("kiosk");
        var plan =
                new KioskPlan(
                        site.settings().practice(),
                        site.home(),
                        new KioskPlan.Place(folders.data(), folders.keys()),
                        new KioskPlan.PortalSide(
                                portal, authority, "Kiosk 1", 'B', Optional.of(code)),
                        new FolderPrinter(folder.resolve("printed")),
                        PPI);
        return switch (KioskProgram.start(plan)) {
            case KioskStart.Started(var program) -> program;
            case KioskStart.Refused(var sentence) -> throw new AssertionError(sentence);
        };
    }
}
