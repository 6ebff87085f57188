package org.vestibule.app.command;

import org.vestibule.app.place.Folders;

/** Where {@code logback.xml} sends the log; has to be said before the first logger is made. */
final class Logs {
    private Logs() {}

    /** A file for each program instead of the terminal. */
    static void toFile(Folders folders, String program) {
        System.setProperty("vestibule.logs", folders.logs().toString());
        System.setProperty("vestibule.program", program);
        System.setProperty("vestibule.log", "FILE");
    }
}
