package org.vestibule.app.command;

import org.vestibule.app.place.Surroundings;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Starts a program once home and settings are in order; otherwise says what is not. */
final class Starter {
    private final Surroundings surroundings;
    private final PrintWriter err;

    Starter(Surroundings surroundings, PrintWriter err) {
        this.surroundings = surroundings;
        this.err = err;
    }

    <R> int start(Optional<Path> config, Program<R> program, Function<Site, R> request)
            throws Exception {
        return switch (Opening.of(surroundings, config)) {
            case Opening.Open(var site) -> program.run(request.apply(site));
            case Opening.Refused(var sentence) -> refuse(sentence);
        };
    }

    int refuse(String sentence) {
        err.println(sentence);
        err.flush();
        return ExitCodes.REFUSED;
    }
}
