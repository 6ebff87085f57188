package org.vestibule.app.wiring;

import org.slf4j.LoggerFactory;
import org.vestibule.app.command.ExitCodes;
import org.vestibule.app.command.Program;
import org.vestibule.app.command.Programs;
import org.vestibule.app.command.Site;
import org.vestibule.app.place.Surroundings;
import org.vestibule.app.supervise.Heartbeat;
import org.vestibule.kiosk.Kiosk;
import org.vestibule.kiosk.nav.LobbyStage;
import org.vestibule.ui.VirtualThreadTasks;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;

/** {@code vestibule kiosk}: the lobby's window until it is closed. */
final class KioskRun implements Program<Programs.Kiosk> {
    private final PrintWriter err;

    KioskRun(PrintWriter err) {
        this.err = err;
    }

    @Override
    public int run(Programs.Kiosk request) throws Exception {
        var family = Surroundings.ofThisProcess().family();
        var unprintable = Printers.trouble(request.site().settings().printer(), family);
        if (unprintable.isPresent()) {
            err.println(unprintable.get());
            return ExitCodes.REFUSED;
        }
        return switch (KioskProgram.start(plan(request))) {
            case KioskStart.Refused(var sentence) -> {
                err.println(sentence);
                yield ExitCodes.REFUSED;
            }
            case KioskStart.Started(var program) -> {
                OfferedLanguages.of(request.site().settings().practice().policy())
                        .sentence()
                        .ifPresent(err::println);
                program.trouble().ifPresent(err::println);
                err.flush();
                yield show(request.site(), program);
            }
        };
    }

    private static int show(Site site, KioskProgram program) throws Exception {
        var sound =
                Sounds.of(site.settings().kiosk().sound(), Surroundings.ofThisProcess().family());
        FxToolkit.startForgetful();
        var closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(program::close, "kiosk-close"));
        Runtime.getRuntime().addShutdownHook(new Thread(sound::close, "kiosk-silence"));
        VirtualThreadTasks.screens()
                .execute(() -> open(site, program.screens(sound, closed::countDown), closed));
        Thread.ofVirtual().start(program::warmUp);
        try (var _ = Heartbeat.ifAsked(VirtualThreadTasks.screens())) {
            closed.await();
        }
        return ExitCodes.DONE;
    }

    private static void open(Site site, Kiosk kiosk, CountDownLatch closed) {
        Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> broke(kiosk, thrown));
        var full = site.settings().kiosk().fullScreen();
        var stage = full ? LobbyStage.locked(kiosk.scene()) : LobbyStage.open(kiosk.scene());
        stage.setTitle(site.settings().practice().profile().name());
        stage.setOnHidden(_ -> closed.countDown());
        stage.show();
    }

    /** The one boundary: the person sees a short code, the log has the story. */
    private static void broke(Kiosk kiosk, Throwable thrown) {
        LoggerFactory.getLogger(KioskRun.class).error("on the screens' thread", thrown);
        kiosk.broke(thrown);
    }

    private static KioskPlan plan(Programs.Kiosk request) {
        var site = request.site();
        var settings = site.settings();
        var folders = site.folders().of("kiosk");
        var config = settings.kiosk();
        var authority = config.portalCa().orElseGet(() -> PortalStart.data(site).resolve("ca.pem"));
        return new KioskPlan(
                settings.practice(),
                site.home(),
                new KioskPlan.Place(folders.data(), folders.keys()),
                new KioskPlan.PortalSide(
                        config.portal(),
                        authority,
                        config.name(),
                        config.ticketLetter(),
                        request.pairingCode()),
                Printers.of(site, folders.data()),
                config.ppi());
    }
}
