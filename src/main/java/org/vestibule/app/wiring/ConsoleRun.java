package org.vestibule.app.wiring;

import javafx.stage.Stage;

import org.vestibule.app.command.ExitCodes;
import org.vestibule.app.command.Program;
import org.vestibule.app.command.Programs;
import org.vestibule.app.command.Site;
import org.vestibule.app.supervise.Heartbeat;
import org.vestibule.ui.VirtualThreadTasks;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;

/** {@code vestibule console}: the front desk's window until it is closed. */
final class ConsoleRun implements Program<Programs.Console> {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final PrintWriter err;

    ConsoleRun(PrintWriter err) {
        this.err = err;
    }

    @Override
    public int run(Programs.Console request) throws Exception {
        return switch (ConsoleProgram.start(plan(request))) {
            case ConsoleStart.Refused(var sentence) -> {
                err.println(sentence);
                err.flush();
                yield ExitCodes.REFUSED;
            }
            case ConsoleStart.Started(var program) -> show(request.site(), program);
        };
    }

    private static int show(Site site, ConsoleProgram program) throws Exception {
        FxToolkit.start();
        var closed = new CountDownLatch(1);
        VirtualThreadTasks.screens().execute(() -> open(site, program, closed));
        try (program;
                var _ = Heartbeat.ifAsked(VirtualThreadTasks.screens())) {
            closed.await();
        }
        return ExitCodes.DONE;
    }

    private static void open(Site site, ConsoleProgram program, CountDownLatch closed) {
        var console = program.screens();
        Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> program.broke(thrown));
        var stage = new Stage();
        stage.setTitle(site.settings().practice().profile().name());
        stage.setScene(console.scene());
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.setOnHidden(
                _ -> {
                    console.close();
                    closed.countDown();
                });
        stage.show();
    }

    private static ConsolePlan plan(Programs.Console request) {
        var site = request.site();
        var config = site.settings().console();
        var folders = site.folders().of("console");
        var authority = config.portalCa().orElseGet(() -> PortalStart.data(site).resolve("ca.pem"));
        return new ConsolePlan(
                site.settings().practice(),
                site.home(),
                folders.keys(),
                new ConsolePlan.PortalSide(
                        config.portal(), authority, config.name(), request.pairingCode()),
                Printers.of(site, folders.data()));
    }
}
