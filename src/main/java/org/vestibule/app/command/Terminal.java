package org.vestibule.app.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;

/** Whoever sits at the command line. */
final class Terminal {
    private Terminal() {}

    /**
     * A secret, not shown while it is typed; or the first line of what a script pipes in.
     *
     * @return empty when nothing was typed
     */
    static String secret(String prompt) {
        var console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        if (console.isPresent()) {
            return console.map(it -> it.readPassword(prompt)).map(String::new).orElse("");
        }
        try {
            var in = new InputStreamReader(System.in, Charset.defaultCharset());
            return Optional.ofNullable(new BufferedReader(in).readLine()).orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
