package org.vestibule.app.wiring;

import org.vestibule.app.command.Program;
import org.vestibule.app.command.Programs;

import java.io.PrintWriter;

/** Everything that can be started. */
public final class Wiring {
    private Wiring() {}

    public static Programs programs(PrintWriter out, PrintWriter err, Program<Programs.Tour> tour) {
        return new Programs(
                new DemoRun(out),
                tour,
                new Programs.Lasting(new KioskRun(err), new PortalRun(out), new KeepRun(out)),
                new Programs.Tools(new GuideRun(out), new RosterRun(out), new SimulateRun(out)));
    }
}
