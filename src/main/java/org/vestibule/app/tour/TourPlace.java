package org.vestibule.app.tour;

import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.vestibule.app.command.Site;
import org.vestibule.app.place.Folders;
import org.vestibule.app.wiring.DemoPeople;
import org.vestibule.app.wiring.KioskPlan;
import org.vestibule.app.wiring.KioskProgram;
import org.vestibule.app.wiring.KioskStart;
import org.vestibule.app.wiring.PortalStart;
import org.vestibule.kiosk.Kiosk;
import org.vestibule.portal.PortalProgram;
import org.vestibule.portal.desk.Letter;
import org.vestibule.practice.Practice;
import org.vestibule.practice.Profile;
import org.vestibule.staff.Actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/**
 * A whole practice for the length of the tour: portal and kiosk as in production, over HTTPS, in a
 * folder of their own that goes afterwards.
 */
final class TourPlace implements AutoCloseable {
    private final Path folder;
    private final Path out;
    private final Site site;
    private final PaperTray tray;
    private PortalProgram portal;
    private final Letter letter;
    private final KioskProgram program;
    private final Kiosk kiosk;
    private final Stage stage;
    private final Pictures pictures;

    private TourPlace(Path folder, Path out, Site site, PortalProgram portal) throws IOException {
        this.folder = folder;
        this.out = out;
        this.site = site;
        this.tray = new PaperTray(printed());
        this.portal = portal;
        letter = DemoPeople.take(site, portal);
        program = startKiosk(site);
        kiosk = FxThread.call(program::screens);
        stage = FxThread.call(this::show);
        pictures = new Pictures(stage, out);
        program.warmUp();
    }

    static TourPlace open(Site site, Path out) throws IOException {
        var folder = Files.createTempDirectory("vestibule-tour");
        var own = site.in(Folders.under(folder)).inEveryLanguage();
        return new TourPlace(folder, out, own, PortalStart.anywhere(own));
    }

    private KioskProgram startKiosk(Site site) throws IOException {
        var folders = site.folders().of("kiosk");
        var plan =
                new KioskPlan(
                        at(site.settings().practice(), portal.baseAddress()),
                        site.home(),
                        new KioskPlan.Place(folders.data(), folders.keys()),
                        new KioskPlan.PortalSide(
                                portal.baseAddress(),
                                PortalStart.data(site).resolve("ca.pem"),
                                "Kiosk 1",
                                'B',
                                Optional.of(portal.pairing().issueCode(Actor.operator()))),
                        tray,
                        site.settings().kiosk().ppi());
        return switch (KioskProgram.start(plan)) {
            case KioskStart.Started(var started) -> started;
            case KioskStart.Refused(var sentence) -> throw new TourFailure(sentence);
        };
    }

    private static Practice at(Practice practice, URI portal) {
        var profile = practice.profile();
        return new Practice(
                new Profile(
                        profile.name(), profile.phone(), profile.hours(), portal, profile.zone()),
                practice.policy(),
                practice.timings());
    }

    private Stage show() {
        var window = new Stage(StageStyle.UNDECORATED);
        window.setScene(kiosk.scene());
        window.setX(0);
        window.setY(0);
        window.setWidth(Pictures.Size.PORTRAIT.width());
        window.setHeight(Pictures.Size.PORTRAIT.height());
        window.show();
        return window;
    }

    Path out() {
        return out;
    }

    PaperTray tray() {
        return tray;
    }

    /** Nobody answers at the portal's address any more. */
    void portalGoes() {
        portal.close();
    }

    /** The same portal with the same data at the same address. */
    void portalReturns() {
        portal = PortalStart.at(site, portal.baseAddress().getPort());
    }

    /** How many enrollments the portal has. */
    int tasks() {
        return portal.arrived();
    }

    /** Waits until the kiosk has nothing left to send. */
    void allDelivered() {
        FxThread.await(
                "everything to be delivered", 40, () -> program.sync().state().waiting() == 0);
    }

    /** Where the printer puts its paper. */
    Path printed() {
        return folder.resolve("printed");
    }

    /** The letter to somebody on the roster. */
    Letter letter() {
        return letter;
    }

    KioskProgram program() {
        return program;
    }

    Kiosk kiosk() {
        return kiosk;
    }

    Stage stage() {
        return stage;
    }

    Pictures pictures() {
        return pictures;
    }

    /** The authority that vouches for the portal, PEM. */
    String authorityPem() {
        return portal.caCertificatePem();
    }

    /** A phone that trusts the practice's authority, as it would trust any other. */
    PhoneVisitor phone() {
        return new PhoneVisitor(authorityPem());
    }

    @Override
    public void close() {
        FxThread.run(
                () -> {
                    stage.hide();
                    kiosk.close();
                });
        program.close();
        portal.close();
        clear();
    }

    private void clear() {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
