package org.vestibule.app;

import org.vestibule.app.command.Shell;
import org.vestibule.app.place.Surroundings;
import org.vestibule.app.supervise.Supervised;
import org.vestibule.app.tour.TourRun;
import org.vestibule.app.wiring.Wiring;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Supervised.endWithParent();
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        var shell =
                new Shell(
                        Wiring.programs(out, err, new TourRun(out)),
                        Surroundings.ofThisProcess(),
                        out,
                        err);
        System.exit(shell.execute(args));
    }
}
