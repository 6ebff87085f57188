package org.vestibule.app;

import org.vestibule.app.command.ExitCodes;
import org.vestibule.app.command.Program;
import org.vestibule.app.command.Programs;
import org.vestibule.app.command.Shell;
import org.vestibule.app.place.Surroundings;
import org.vestibule.app.supervise.Supervised;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Supervised.endWithParent();
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        var shell = new Shell(programs(err), Surroundings.ofThisProcess(), out, err);
        System.exit(shell.execute(args));
    }

    private static Programs programs(PrintWriter err) {
        return new Programs(
                notYet(err), notYet(err), notYet(err), notYet(err), notYet(err), notYet(err));
    }

    private static <R> Program<R> notYet(PrintWriter err) {
        return _ -> {
            err.println("This program is not wired yet.");
            return ExitCodes.REFUSED;
        };
    }
}
