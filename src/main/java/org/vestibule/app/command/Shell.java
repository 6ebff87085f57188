package org.vestibule.app.command;

import org.slf4j.LoggerFactory;
import org.vestibule.app.place.Surroundings;
import org.vestibule.portal.store.DatabaseRefused;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.io.PrintWriter;

/** The command line: finds the command, and turns everything that goes wrong into one sentence. */
public final class Shell {
    private final CommandLine line;

    public Shell(Programs programs, Surroundings surroundings, PrintWriter out, PrintWriter err) {
        var starter = new Starter(surroundings, err);
        this.line =
                new CommandLine(new Commands(programs, surroundings, starter, out))
                        .addSubcommand(new RosterCommands(programs, starter))
                        .addSubcommand(new SimulateCommand(programs, starter))
                        .addSubcommand(new PinCommand(starter, Terminal::secret, out))
                        .setOut(out)
                        .setErr(err)
                        .setParameterExceptionHandler((wrong, _) -> refuse(wrong))
                        .setExecutionExceptionHandler((thrown, _, _) -> broke(thrown, err));
    }

    /**
     * @return the exit code, one of {@link ExitCodes}
     */
    public int execute(String... args) {
        return line.execute(args);
    }

    private static int refuse(ParameterException wrong) {
        var command = wrong.getCommandLine();
        var err = command.getErr();
        var sentence = String.valueOf(wrong.getMessage()).lines().findFirst().orElse("Wrong usage");
        err.println(
                sentence.replaceAll("\\.$", "")
                        + "; see "
                        + command.getCommandSpec().qualifiedName()
                        + " --help.");
        err.flush();
        return ExitCodes.REFUSED;
    }

    /** The whole story goes to the log; a message could hold anything, so it is not shown. */
    private static int broke(Exception thrown, PrintWriter err) {
        if (thrown instanceof DatabaseRefused refused) {
            err.println(refused.sentence());
            err.flush();
            return ExitCodes.FAILED;
        }
        var code = SupportCode.of(thrown);
        LoggerFactory.getLogger(Shell.class).error("support code {}", code, thrown);
        err.println("Something broke that should not; the support code is " + code + ".");
        err.flush();
        return ExitCodes.FAILED;
    }
}
