package org.vestibule.app.wiring;

import org.vestibule.app.command.ExitCodes;
import org.vestibule.app.command.Program;
import org.vestibule.app.command.Programs;
import org.vestibule.staff.Actor;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;

/** {@code vestibule portal}: the practice's server until it is told to stop. */
final class PortalRun implements Program<Programs.Portal> {
    private final PrintWriter out;

    PortalRun(PrintWriter out) {
        this.out = out;
    }

    @Override
    public int run(Programs.Portal request) throws Exception {
        var portal = PortalStart.of(request.site());
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    portal.close();
                                    stopped.countDown();
                                },
                                "portal-close"));
        out.println("The portal listens at " + portal.baseAddress());
        OfferedLanguages.of(request.site().settings().practice().policy())
                .sentence()
                .ifPresent(out::println);
        if (request.pairingCode()) {
            var code = portal.pairing().issueCode(Actor.operator());
            out.println("Pair a kiosk within the hour: vestibule kiosk --pair " + code);
        }
        out.flush();
        stopped.await();
        return ExitCodes.DONE;
    }
}
