package org.vestibule.app.wiring;

import org.vestibule.app.command.Program;
import org.vestibule.app.command.Programs;
import org.vestibule.app.supervise.Backoff;
import org.vestibule.app.supervise.Child;
import org.vestibule.app.supervise.Observer;
import org.vestibule.app.supervise.OwnJvm;
import org.vestibule.app.supervise.Supervisor;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** {@code vestibule keep PROGRAM}: one program under the supervisor until it is told to stop. */
final class KeepRun implements Program<Programs.Keep> {
    private final PrintWriter out;

    KeepRun(PrintWriter out) {
        this.out = out;
    }

    @Override
    public int run(Programs.Keep request) throws Exception {
        var logs = request.site().folders().logs();
        var watch = new UntilItEnds(new Aloud(out), new CompletableFuture<>());
        try (var supervisor = new Supervisor(Backoff.standard(), watch, logs)) {
            supervisor.closeWithThisProcess();
            supervisor.keep(child(request));
            return watch.exitCode().get();
        }
    }

    /** A program that was asked for wrongly, or was closed by somebody, is not started again. */
    private record UntilItEnds(Observer aloud, CompletableFuture<Integer> exitCode)
            implements Observer {
        @Override
        public void said(Child child, String line) {
            aloud.said(child, line);
        }

        @Override
        public void finished(Child child, int code) {
            exitCode.complete(code);
        }

        @Override
        public void hung(Child child) {
            aloud.hung(child);
        }

        @Override
        public void crashed(Child child, int code, Duration pause) {
            aloud.crashed(child, code, pause);
        }
    }

    /** A portal answers no touches, so it is kept without a pulse. */
    private static Child child(Programs.Keep request) throws IOException {
        var program = request.program();
        var arguments = new ArrayList<String>();
        request.site()
                .settingsFile()
                .ifPresent(file -> arguments.addAll(List.of("--config", file.toString())));
        if (program.equals("portal")) return OwnJvm.child(program, arguments);
        var folder = request.site().folders().of(program).data();
        Files.createDirectories(folder);
        return OwnJvm.watched(program, arguments, folder);
    }
}
