package org.vestibule.app.command;

/**
 * What runs behind a command.
 *
 * @param <R> what the command line asked for
 */
@FunctionalInterface
public interface Program<R> {
    /**
     * Runs to its end.
     *
     * @return the exit code: 0 well done, 1 it failed, 2 it was asked for wrongly
     * @throws Exception a bug or broken I/O; shown as one sentence with a support code
     */
    int run(R request) throws Exception;
}
