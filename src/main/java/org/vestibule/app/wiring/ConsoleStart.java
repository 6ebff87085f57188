package org.vestibule.app.wiring;

/** What became of starting a console. */
public sealed interface ConsoleStart {
    record Started(ConsoleProgram program) implements ConsoleStart {}

    /**
     * @param sentence why not, and what to do
     */
    record Refused(String sentence) implements ConsoleStart {}
}
